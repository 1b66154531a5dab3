package iscg.forwarding.ui;

import iscg.forwarding.DraftSaving;
import iscg.forwarding.SlipClosed;
import iscg.forwarding.SlipDraft;
import iscg.forwarding.SlipDraftService;
import iscg.forwarding.SlipId;
import iscg.forwarding.SlipMovedOn;
import iscg.ui.SavedState;
import java.util.Optional;

/** The draft of a slip's reply as one page shows it: remembers which saving of each field its writer saw last. */
class SharedDraft {

    private final SlipId slip;
    private final SlipDraftService drafts;
    private final SavedState saved;
    private final Runnable movedOn;
    private final long[] seen = new long[SlipDraft.Field.values().length];

    /** @param movedOn called when the slip was closed, or the draft is no longer theirs to write */
    SharedDraft(SlipId slip, SlipDraftService drafts, SavedState saved, Runnable movedOn) {
        this.slip = slip;
        this.drafts = drafts;
        this.saved = saved;
        this.movedOn = movedOn;
    }

    /** What is saved; from now on the writer has seen it. */
    String read(SlipDraft.Field field) {
        var found = drafts.find(slip, field);
        sees(field, found);
        return found.text();
    }

    void sees(SlipDraft.Field field, SlipDraft draft) {
        seen[field.ordinal()] = draft.saving();
    }

    /** Saves a field; empty if that is no longer possible. */
    Optional<DraftSaving> save(SlipDraft.Field field, String text) {
        try {
            var saving = drafts.save(slip, field, seen[field.ordinal()], text);
            if (saving.kept()) {
                sees(field, saving.now());
                Optional.ofNullable(saving.now().at()).ifPresent(saved::saved);
            }
            return Optional.of(saving);
        } catch (SlipClosed | SlipMovedOn somebodyWasFirst) {
            movedOn.run();
            return Optional.empty();
        }
    }
}
