package iscg.need;

import iscg.document.DocumentId;
import iscg.language.Language;
import iscg.testing.AnActor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Needs for tests that need no database, each on the way a real one takes. */
final class ANeed {

    static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    static final Instant DUE = Instant.parse("2026-12-21T22:59:59Z");
    static final Topic TOPIC = new Topic();
    static final NeedText TEXT = new NeedText(
            "Captioning of all ISCG meetings",
            "Delegates who are hard of hearing cannot follow.",
            "Captioning in the six languages.",
            Language.ENGLISH,
            Set.of(Sector.ITU_T, Sector.ITU_R),
            List.of());

    static final DocumentId PAPER = new DocumentId(UUID.randomUUID());

    private ANeed() {}

    static Need submitted() {
        var submitter = AnActor.delegate();
        return new Need(new NeedNumber(2026, 1), submitter.person(), "KE", TOPIC, Set.of("TSAG"), TEXT, PAPER, MORNING);
    }

    static Need in(NeedStatus status) {
        var need = submitted();
        switch (status) {
            case SUBMITTED -> {}
            case ASKED_BACK -> need.askSubmitter("Which meetings?", Language.ENGLISH, AnActor.secretary(), MORNING);
            case AWAITING_ADVICE -> forward(need, true);
            case READY_TO_ANSWER -> forward(need, false);
            case ANSWERED -> need.answer("It will be done.", Language.ENGLISH, MORNING);
            case DECLINED -> need.decline("other", "It is not for the Group.", Language.ENGLISH, MORNING);
            case MERGED -> need.mergeInto(2, "The same matter.", Language.ENGLISH, MORNING);
            case WITHDRAWN -> need.withdraw("We found another way.", Language.ENGLISH, MORNING);
        }
        return need;
    }

    private static void forward(Need need, boolean replyAwaited) {
        need.forwarded(MORNING);
        need.awaiting(replyAwaited ? DUE : null);
    }
}
