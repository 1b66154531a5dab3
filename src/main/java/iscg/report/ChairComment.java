package iscg.report;

import iscg.language.Language;
import java.time.Instant;

/**
 * What a chair remarked.
 *
 * @param round in which it was put to them
 * @param part of the text: {@code introduction}, {@code meeting}, {@code item-3} or {@code closing}
 * @param body code of the body they chair
 */
public record ChairComment(
        int round, String part, String body, long person, String text, Language language, Instant at) {

    /** Characters. */
    public static final int LONGEST_TEXT = 10_000;
}
