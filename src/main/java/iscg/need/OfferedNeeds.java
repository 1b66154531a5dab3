package iscg.need;

import iscg.translation.OfferedText;
import iscg.translation.Originals;
import iscg.translation.TextKind;
import iscg.translation.TextPlace;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Offers to translators what more than one person reads of a need: its text from the first forwarding on, the track it is taken up on and how it
 * ended; for submitter and secretariat alone what was asked back and replied and, as long as they alone read the need, the rest.
 */
@Component
class OfferedNeeds {

    private final NeedRepository needs;
    private final Originals originals;

    OfferedNeeds(NeedRepository needs, Originals originals) {
        this.needs = needs;
        this.originals = originals;
    }

    /** What everybody may read once it is forwarded: the text as it is now, and the reason for its track. */
    void forwarded(Need need) {
        text(need);
        track(need);
    }

    private void text(Need need) {
        originals.offer(new OfferedText(
                TextPlace.ofNeed(need.number()),
                TextKind.NEED,
                need.number().toString(),
                OfferedText.THE_GROUP,
                need.revision(),
                need.currentText().language(),
                need.currentText().parts()));
    }

    private void track(Need need) {
        var track = need.track();
        if (track != null && track.reason() != null && track.reasonLanguage() != null && track.edition() != null) {
            originals.offer(OfferedText.ofWords(
                            TextPlace.ofTrack(need.number()),
                            TextKind.TRACK,
                            need.number(),
                            track.edition(),
                            track.reasonLanguage(),
                            track.reason())
                    .forAFewUnless(need.wasForwarded()));
        }
    }

    /** A reply can bring a new text; what was forwarded before is everybody's from its first moment. */
    @EventListener
    void on(NeedSubmitted event) {
        var need = find(event.number());
        if (need.wasForwarded()) {
            text(need);
        }
        need.questions().forEach(question -> reply(need, question));
    }

    @EventListener
    void on(NeedAsked event) {
        var need = find(event.number());
        need.questions().forEach(question -> question(need, question));
    }

    @EventListener
    void on(NeedTracked event) {
        track(find(event.number()));
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

    private void question(Need need, Question asked) {
        if (asked.language() != null) {
            originals.offer(OfferedText.ofWords(
                            TextPlace.ofQuestion(need.number(), asked.position()),
                            TextKind.QUESTION,
                            need.number(),
                            1,
                            asked.language(),
                            asked.question())
                    .forAFewUnless(false));
        }
    }

    private void reply(Need need, Question asked) {
        if (asked.reply() != null && asked.replyLanguage() != null) {
            originals.offer(OfferedText.ofWords(
                            TextPlace.ofReply(need.number(), asked.position()),
                            TextKind.REPLY,
                            need.number(),
                            1,
                            asked.replyLanguage(),
                            asked.reply())
                    .forAFewUnless(false));
        }
    }

    private void outcome(NeedNumber number) {
        var need = find(number);
        var outcome = need.outcome();
        if (outcome != null) {
            originals.offer(OfferedText.ofWords(
                            TextPlace.ofOutcome(number),
                            TextKind.OUTCOME,
                            number,
                            1,
                            outcome.language(),
                            outcome.text())
                    .forAFewUnless(need.wasForwarded()));
        }
    }

    private Need find(NeedNumber number) {
        return needs.findByYearAndNumber(number.year(), number.sequence()).orElseThrow();
    }
}
