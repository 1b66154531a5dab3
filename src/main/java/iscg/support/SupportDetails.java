package iscg.support;

import iscg.identity.Member;
import iscg.language.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a member shares a need.
 *
 * @param sentence why, in the member's words; null while it only came along by a merger
 * @param language the sentence's
 * @param cameWith number of the need it came along with; null where the member stated it itself
 */
public record SupportDetails(
        Member member,
        @Nullable String sentence,
        @Nullable Language language,
        Instant statedAt,
        @Nullable String cameWith) {

    /** A sentence or two; more belongs into a need of one's own. */
    public static final int LONGEST_SENTENCE = 1_000;
}
