package iscg.support;

import iscg.identity.Member;
import iscg.language.Language;
import iscg.translation.TextPlace;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a member shares a need.
 *
 * @param place under which its translations are known
 * @param sentence why, in the member's words; null while it only came along by a merger
 * @param language the sentence's
 * @param edition of the sentence, counted from 1; 0 where it has none that is translated
 * @param cameWith number of the need it came along with; null where the member stated it itself
 */
public record SupportDetails(
        TextPlace place,
        Member member,
        @Nullable String sentence,
        @Nullable Language language,
        int edition,
        Instant statedAt,
        @Nullable String cameWith) {

    /** A sentence or two; more belongs into a need of one's own. */
    public static final int LONGEST_SENTENCE = 1_000;
}
