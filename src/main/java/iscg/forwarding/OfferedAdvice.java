package iscg.forwarding;

import iscg.need.NeedNumber;
import iscg.translation.OfferedText;
import iscg.translation.Originals;
import iscg.translation.TextKind;
import iscg.translation.TextPart;
import iscg.translation.TextPlace;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Offers to translators what bodies reply; it is everybody's who may read the need, and a need with a slip is everybody's. */
@Component
class OfferedAdvice {

    private final SlipRepository slips;
    private final Originals originals;

    OfferedAdvice(SlipRepository slips, Originals originals) {
        this.slips = slips;
        this.originals = originals;
    }

    @EventListener
    void on(AdviceSent event) {
        offer(event.number(), event.slip());
    }

    @EventListener
    void on(RevisionRequested event) {
        offer(event.number(), event.slip());
    }

    @EventListener
    void on(NoCommentSent event) {
        offer(event.number(), event.slip());
    }

    @EventListener
    void on(SlipReferred event) {
        offer(event.number(), event.slip());
    }

    private void offer(NeedNumber number, SlipId id) {
        var slip = slips.findById(id.value()).orElseThrow();
        var advice = slip.advice();
        if (advice != null) {
            originals.offer(new OfferedText(
                    TextPlace.ofAdvice(id.value()),
                    TextKind.ADVICE,
                    number.toString(),
                    slip.body(),
                    1,
                    advice.language(),
                    List.of(new TextPart(TextPart.Name.WORDS, advice.text()))));
        }
    }
}
