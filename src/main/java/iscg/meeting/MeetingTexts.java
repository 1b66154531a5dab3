package iscg.meeting;

import iscg.translation.OfferedText;
import iscg.translation.Originals;
import iscg.translation.Renderings;
import iscg.translation.TextKind;
import iscg.translation.TextPart;
import iscg.translation.TextPlace;
import iscg.translation.TypedText;
import java.util.Collection;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/**
 * The one way of texts in six languages to translators and back, for this room and those above it: what is published is offered, and what
 * readers get is completed, many texts by one question.
 */
@Component
public class MeetingTexts {

    private final Originals originals;
    private final Renderings renderings;

    MeetingTexts(Originals originals, Renderings renderings) {
        this.originals = originals;
        this.renderings = renderings;
    }

    /** Offers a text of a published meeting, found under the day on which that opens. */
    public void offer(MeetingDetails meeting, TextKind kind, TextPlace place, TextPart.Name part, SixTexts text) {
        offer(
                meeting,
                kind,
                place,
                part,
                text,
                meeting.openingDay().map(Object::toString).orElse(""));
    }

    /**
     * Offers a text of a published meeting, within the transaction of the act that publishes it. Where nothing is written it waits for nobody.
     *
     * @param number what it is found under, such as a symbol
     */
    public void offer(
            MeetingDetails meeting, TextKind kind, TextPlace place, TextPart.Name part, SixTexts text, String number) {
        if (text.texts().isEmpty()) {
            originals.withdraw(place);
            return;
        }
        originals.offer(new TypedText(
                place,
                kind,
                number,
                meeting.bodies().stream().findFirst().orElseThrow(NoSuchElementException::new),
                TextPlace.ofMeeting(meeting.id()),
                part,
                text.original(),
                text.texts()));
    }

    /** Offers a text that was written in one language, within the transaction of the act that makes it everybody's. */
    void offer(OfferedText text) {
        originals.offer(text);
    }

    /** Says that a text is not read any more. */
    public void withdraw(TextPlace place) {
        originals.withdraw(place);
    }

    /** What completes texts at these places. */
    public TextCompletion completing(Collection<TextPlace> places) {
        return new TextCompletion(renderings.of(places));
    }

    /** Whether a need is called so, and its translators thus translate these words already. */
    boolean isTitleOfNeed(String need, SixTexts text) {
        return renderings.isTitle(TextPlace.ofNeed(need), text.in(text.original()), text.original());
    }
}
