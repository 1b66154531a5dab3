package iscg.forwarding;

import iscg.translation.OfferedText;
import iscg.translation.Originals;
import iscg.translation.TextKind;
import iscg.translation.TextPlace;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Offers to translators what the secretariat says to bodies: the note to all of them, once, and why it takes a request back. What is said on
 * referring is the referring body's reply and is offered as such; what is said on withdrawing a need, as the end of that.
 */
@Component
class OfferedNotes {

    private final SlipRepository slips;
    private final Originals originals;

    OfferedNotes(SlipRepository slips, Originals originals) {
        this.slips = slips;
        this.originals = originals;
    }

    @EventListener
    void on(NeedForwarded event) {
        event.slips().stream()
                .map(id -> slips.findById(id.value()).orElseThrow().note())
                .filter(note -> note.key() != null)
                .findFirst()
                .ifPresent(note -> originals.offer(OfferedText.ofWords(
                        TextPlace.ofNote(Objects.requireNonNull(note.key())),
                        TextKind.NOTE,
                        event.number(),
                        1,
                        Objects.requireNonNull(note.language()),
                        note.words())));
    }

    @EventListener
    void on(SlipWithdrawn event) {
        var withdrawal = slips.findById(event.slip().value()).orElseThrow().withdrawal();
        if (withdrawal != null && withdrawal.language() != null) {
            originals.offer(OfferedText.ofWords(
                    TextPlace.ofWithdrawal(event.slip().value()),
                    TextKind.WITHDRAWAL,
                    event.number(),
                    1,
                    withdrawal.language(),
                    withdrawal.reason()));
        }
    }
}
