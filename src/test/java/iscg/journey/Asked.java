package iscg.journey;

import iscg.language.Language;
import java.util.Arrays;
import java.util.List;

/**
 * What of the long journeys was asked for: {@code ./portal check} sets {@code iscg.check}, and {@code -Discg.languages=ar,zh} with it takes
 * these languages alone.
 */
final class Asked {

    private Asked() {}

    /** Whether everything is walked, and not a part that represents it. */
    static boolean isWhole() {
        return Boolean.getBoolean("iscg.check");
    }

    /** In the order of {@link Language}: all six unless some were named. */
    static List<Language> languages() {
        var named = System.getProperty("iscg.languages", "");
        if (named.isBlank()) {
            return List.of(Language.values());
        }
        var tags = Arrays.asList(named.split(","));
        var asked = Arrays.stream(Language.values())
                .filter(language -> tags.contains(language.tag()))
                .toList();
        if (asked.size() != tags.size()) {
            throw new IllegalArgumentException("iscg.languages names languages of the portal: not " + named);
        }
        return asked;
    }
}
