package iscg.passport;

import java.util.Set;

/**
 * What somebody needs.
 *
 * @param words more of it, in their own words; empty where there is no more
 */
public record PassportContent(Set<PassportNeed> needs, String words) {

    /** More than anybody writes of it, and little enough to be read before each meeting. */
    public static final int LONGEST = 4_000;

    public PassportContent {
        needs = Set.copyOf(needs);
        if (words.length() > LONGEST || (needs.isEmpty() && words.isBlank())) {
            throw new IllegalArgumentException("A passport says something, and not more than can be kept");
        }
    }

    /** Says nothing of it, wherever it is written. */
    @Override
    public String toString() {
        return "PassportContent[…]";
    }
}
