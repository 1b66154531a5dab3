package iscg.need;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a need stands, whose turn it is there, and where it can go from there. */
public enum NeedStatus {
    SUBMITTED(Turn.SECRETARIAT),
    ASKED_BACK(Turn.SUBMITTER),
    AWAITING_ADVICE(Turn.BODIES),
    READY_TO_ANSWER(Turn.SECRETARIAT),
    ANSWERED(Turn.NOBODY),
    DECLINED(Turn.NOBODY),
    MERGED(Turn.NOBODY),
    WITHDRAWN(Turn.NOBODY);

    private final Turn turn;

    NeedStatus(Turn turn) {
        this.turn = turn;
    }

    /** Whose turn it is. */
    public Turn turn() {
        return turn;
    }

    public boolean isClosed() {
        return turn == Turn.NOBODY;
    }

    /** All in which somebody must act. */
    static Set<NeedStatus> open() {
        var open = EnumSet.allOf(NeedStatus.class);
        open.removeIf(NeedStatus::isClosed);
        return open;
    }

    /** Whether a need may go from here to there. While bodies are at work on it, it cannot become part of another. */
    public boolean canBecome(NeedStatus next) {
        return switch (this) {
            case SUBMITTED ->
                Set.of(ASKED_BACK, AWAITING_ADVICE, ANSWERED, DECLINED, MERGED, WITHDRAWN)
                        .contains(next);
            case ASKED_BACK -> Set.of(SUBMITTED, DECLINED, MERGED, WITHDRAWN).contains(next);
            case AWAITING_ADVICE ->
                Set.of(ASKED_BACK, AWAITING_ADVICE, READY_TO_ANSWER, ANSWERED, WITHDRAWN)
                        .contains(next);
            case READY_TO_ANSWER ->
                Set.of(ASKED_BACK, AWAITING_ADVICE, READY_TO_ANSWER, ANSWERED, MERGED, WITHDRAWN)
                        .contains(next);
            case ANSWERED, DECLINED, MERGED, WITHDRAWN -> false;
        };
    }

    /** The key of its name. */
    public String key() {
        return "need.status." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whoever must act next. */
    public enum Turn {
        SUBMITTER,
        SECRETARIAT,
        BODIES,
        NOBODY;

        /** The key of the sentence that says so. */
        public String key() {
            return "need.turn." + name().toLowerCase(Locale.ROOT);
        }
    }
}
