package iscg.scan;

/** What a scanner found in content. Only {@link Clean} lets it be handed on. */
public sealed interface Verdict {

    /** All of it was looked into, and nothing known was found. */
    record Clean() implements Verdict {}

    /** @param signature the scanner's name for what it found, such as {@code Win.Test.EICAR_HDB-1}: for administrators */
    record Infected(String signature) implements Verdict {}

    /** It was not all looked into: larger, or packed deeper or more densely, than the scanner is set to go. Not clean. */
    record TooLarge() implements Verdict {}
}
