package iscg.need;

import iscg.translation.OfferedText;
import iscg.translation.Originals;
import iscg.translation.TextKind;
import iscg.translation.TextPart;
import iscg.translation.TextPlace;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Offers to translators what everybody may read of a need: its text from the first forwarding on, and how it ended. */
@Component
class OfferedNeeds {

    private final NeedRepository needs;
    private final Originals originals;

    OfferedNeeds(NeedRepository needs, Originals originals) {
        this.needs = needs;
        this.originals = originals;
    }

    /** The text as it is now. */
    void text(Need need) {
        originals.offer(new OfferedText(
                TextPlace.ofNeed(need.number()),
                TextKind.NEED,
                need.number().toString(),
                OfferedText.THE_GROUP,
                need.revision(),
                need.currentText().language(),
                need.currentText().parts()));
    }

    /** A reply can bring a new text; what was forwarded before is everybody's from its first moment. */
    @EventListener
    void on(NeedSubmitted event) {
        var need = find(event.number());
        if (need.wasForwarded()) {
            text(need);
        }
    }

    @EventListener
    void on(NeedClosed event) {
        outcome(event.number());
    }

    @EventListener
    void on(NeedMerged event) {
        outcome(event.number());
    }

    @EventListener
    void on(NeedWithdrawn event) {
        outcome(event.number());
    }

    private void outcome(NeedNumber number) {
        var need = find(number);
        var outcome = need.outcome();
        if (need.wasForwarded() && outcome != null) {
            originals.offer(new OfferedText(
                    TextPlace.ofOutcome(number),
                    TextKind.OUTCOME,
                    number.toString(),
                    OfferedText.THE_GROUP,
                    1,
                    outcome.language(),
                    List.of(new TextPart(TextPart.Name.WORDS, outcome.text()))));
        }
    }

    private Need find(NeedNumber number) {
        return needs.findByYearAndNumber(number.year(), number.sequence()).orElseThrow();
    }
}
