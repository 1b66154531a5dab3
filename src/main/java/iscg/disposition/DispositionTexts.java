package iscg.disposition;

import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingTexts;
import iscg.translation.TextKind;
import iscg.translation.TextPart;
import iscg.translation.TextPlace;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words of dispositions: offered to translators once they are published, and completed by them. */
@Component
class DispositionTexts {

    private final MeetingTexts texts;

    DispositionTexts(MeetingTexts texts) {
        this.texts = texts;
    }

    void offer(Disposition disposition, MeetingDetails meeting) {
        texts.offer(
                meeting,
                TextKind.DECISION,
                place(disposition.id()),
                TextPart.Name.WORDS,
                disposition.wording().text());
    }

    void withdraw(Disposition disposition) {
        texts.withdraw(place(disposition.id()));
    }

    /** As readers get them, by one question. */
    List<DispositionDetails> completed(List<DispositionDetails> published) {
        var completion =
                texts.completing(published.stream().map(one -> place(one.id())).toList());
        return published.stream()
                .map(one ->
                        one.worded(completion.of(place(one.id()), one.content().text())))
                .toList();
    }

    private static TextPlace place(DispositionId id) {
        return TextPlace.ofDecision(id);
    }
}
