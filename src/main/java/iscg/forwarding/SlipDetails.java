package iscg.forwarding;

import iscg.language.Language;
import iscg.translation.TextPlace;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One slip as readers of the need see it.
 *
 * @param need the need's key in the database
 * @param body the addressee's code
 * @param note the word to the body of those who sent it; may be blank
 * @param noteLanguage the note's; null where there is none, or it was written before languages were kept
 * @param notePlace under which the translations of the note are known; null where it has none
 * @param replyBy the last moment for the reply, in UTC; null where none is expected
 * @param drafter the name of whoever drafts the reply; null while it lies with those who send it
 * @param outcome how the body replied; null until it does
 * @param advice what the body said with its reply; null until then, and where it said nothing
 * @param referredTo code of the body that is to reply instead; null where none is
 * @param referredFrom code of the body that passed the request on; null where the secretariat sent it
 * @param withdrawal null unless the secretariat took the slip back
 */
public record SlipDetails(
        SlipId id,
        long need,
        int revision,
        String body,
        Purpose purpose,
        String note,
        @Nullable Language noteLanguage,
        @Nullable TextPlace notePlace,
        Instant sentAt,
        @Nullable Instant replyBy,
        SlipState state,
        @Nullable String drafter,
        @Nullable SlipOutcome outcome,
        @Nullable Advice advice,
        @Nullable String referredTo,
        @Nullable String referredFrom,
        @Nullable Withdrawal withdrawal) {}
