package iscg.barrier;

import iscg.language.Language;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody reports, in their own words.
 *
 * @param doing what they wanted to do; may be empty
 * @param page where it was, as they call it or as the portal knew; may be empty
 * @param obstacle what stood in the way
 * @param contact how they can be answered; empty if they want no answer
 * @param language of the page on which they wrote, and so presumably theirs
 */
public record BarrierWords(String doing, String page, String obstacle, String contact, Language language) {

    /** What can be said, each with how many characters it may have. */
    public enum Field {
        DOING(2_000),
        PAGE(500),
        OBSTACLE(5_000),
        CONTACT(300);

        private final int longest;

        Field(int longest) {
            this.longest = longest;
        }

        public int longest() {
            return longest;
        }

        /** As the form calls it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String of(Field field) {
        return switch (field) {
            case DOING -> doing;
            case PAGE -> page;
            case OBSTACLE -> obstacle;
            case CONTACT -> contact;
        };
    }

    /** What keeps it from being kept: the key of what is wrong, by field; empty if nothing is. */
    Map<Field, String> problems() {
        var problems = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            if (of(field).length() > field.longest()) {
                problems.put(field, "barrier.problem.too-long");
            }
        }
        if (obstacle.isBlank()) {
            problems.put(Field.OBSTACLE, "barrier.problem.missing");
        }
        return problems;
    }
}
