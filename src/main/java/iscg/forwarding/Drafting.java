package iscg.forwarding;

import iscg.identity.Actor;
import iscg.language.Moments;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who was asked to draft a body's reply, and whether the draft lies with them. */
@Embeddable
class Drafting {

    private @Nullable Long drafterId;
    private @Nullable String drafterName;
    private @Nullable Instant draftBy;
    private @Nullable String word;
    private @Nullable Instant handedInAt;

    /** How often the draft has changed hands, by which an act says what its person saw. */
    private long draftTurns;

    void begin(Actor drafter, String chairsWord, @Nullable LocalDate by) {
        requireShort(chairsWord);
        drafterId = drafter.person();
        drafterName = drafter.name();
        draftBy = by == null ? null : Moments.endOf(by);
        word = chairsWord;
        handedInAt = null;
        draftTurns++;
    }

    void handIn(Instant now) {
        handedInAt = now;
        draftTurns++;
    }

    /** @throws SlipMovedOn if no draft lies with those who send it */
    void giveBack(String chairsWord) {
        requireShort(chairsWord);
        if (!isHandedIn()) {
            throw new SlipMovedOn();
        }
        handedInAt = null;
        word = chairsWord;
        draftTurns++;
    }

    /** @throws SlipMovedOn if nobody drafts */
    void end() {
        if (!isBegun()) {
            throw new SlipMovedOn();
        }
        drafterId = null;
        drafterName = null;
        draftBy = null;
        word = null;
        handedInAt = null;
        draftTurns++;
    }

    private static void requireShort(String word) {
        if (word.length() > Advice.LONGEST_TEXT) {
            throw new IllegalArgumentException("More than can be kept");
        }
    }

    long turns() {
        return draftTurns;
    }

    boolean isBegun() {
        return drafterId != null;
    }

    boolean isHandedIn() {
        return handedInAt != null;
    }

    boolean isWith(long person) {
        return Objects.equals(drafterId, person);
    }

    /** Whether it is this person's turn to draft. */
    boolean awaits(long person) {
        return isWith(person) && !isHandedIn();
    }

    /** What somebody who sends the reply is waited for with; null while somebody else drafts. */
    @Nullable
    Task taskOfSender(long person) {
        if (!isBegun() || awaits(person)) {
            return Task.REVIEW;
        }
        return isHandedIn() ? Task.RELEASE : null;
    }

    /** The name of whoever has the draft; null where it lies with those who send it. */
    @Nullable
    String name() {
        return isHandedIn() ? null : drafterName;
    }

    @Nullable
    Delegation details() {
        return drafterId == null
                ? null
                : new Delegation(
                        drafterId,
                        Objects.requireNonNullElse(drafterName, ""),
                        draftBy,
                        Objects.requireNonNullElse(word, ""),
                        isHandedIn());
    }
}
