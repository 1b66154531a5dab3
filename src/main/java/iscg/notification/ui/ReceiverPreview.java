package iscg.notification.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.meeting.MeetingSending;
import iscg.meeting.ui.WhoIsToldOfMeetings;
import iscg.need.Sending;
import iscg.need.ui.WhoReceives;
import iscg.notification.ForeseenLetters;
import iscg.notification.ForeseenLetters.Foreseen;
import iscg.notification.ForeseenMeetingLetters;
import iscg.notification.ForeseenReportLetters;
import iscg.notification.PlainLetter;
import iscg.report.ReportMoved;
import iscg.report.ui.WhoIsToldOfReports;
import iscg.ui.Names;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.List;
import java.util.Map;

/** Lists by name and address whom a send will reach, each with the mail as they will read it. */
@org.springframework.stereotype.Component
class ReceiverPreview implements WhoReceives, WhoIsToldOfMeetings, WhoIsToldOfReports {

    private final ForeseenLetters letters;
    private final ForeseenMeetingLetters ofMeetings;
    private final ForeseenReportLetters ofReports;
    private final PlainLetter plain;

    ReceiverPreview(
            ForeseenLetters letters,
            ForeseenMeetingLetters ofMeetings,
            ForeseenReportLetters ofReports,
            PlainLetter plain) {
        this.letters = letters;
        this.ofMeetings = ofMeetings;
        this.ofReports = ofReports;
        this.plain = plain;
    }

    @Override
    public Component of(Sending sending) {
        return preview(letters.of(sending));
    }

    @Override
    public Component of(MeetingSending sending) {
        return preview(ofMeetings.of(sending));
    }

    @Override
    public Component of(ReportMoved moved) {
        return preview(ofReports.of(moved));
    }

    private Component preview(List<Foreseen> all) {
        var preview = new Div();
        preview.addClassName("receiver-preview");
        if (all.isEmpty()) {
            preview.add(new Paragraph(translate("notice.preview.nobody")));
            return preview;
        }
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        Reader.current()
                .language()
                .inOrder(all, one -> one.letter().to().name())
                .forEach(one -> list.add(new ListItem(person(one))));
        preview.add(
                new Paragraph(translate("notice.preview.lead", Map.of("count", all.size()))),
                list,
                new Paragraph(translate("notice.preview.copy")));
        return preview;
    }

    private NativeDetails person(Foreseen foreseen) {
        var details = new NativeDetails(summary(foreseen), mail(foreseen));
        details.addClassName("receiver");
        return details;
    }

    private Span summary(Foreseen foreseen) {
        var letter = foreseen.letter();
        var to = letter.to();
        var reader = Reader.current().language();
        var address = to.email().isBlank()
                ? new Span(translate("notice.preview.no-address"))
                : new Span(AddressText.breakable(Names.inSentence(to.email())));
        address.addClassName("address");
        return new Span(
                UserText.name(to.name()),
                new Span("\u00a0· " + letters.capacity(to, reader) + "\u00a0· "),
                address,
                new Span("\u00a0· " + letter.language().nameInSentence(reader) + "\u00a0· "
                        + translate(foreseen.byMail().key())));
    }

    /** In the receiver's language and direction. */
    private Div mail(Foreseen foreseen) {
        var letter = foreseen.letter();
        var subject = new Paragraph(letter.subject());
        subject.addClassName("subject");
        var text = new Paragraph(plain.of(letter));
        text.addClassName("plain-text");
        var mail = new Div(subject, text);
        mail.addClassName("letter");
        mail.getElement()
                .setAttribute("lang", letter.language().tag())
                .setAttribute("dir", letter.language().direction());
        return mail;
    }
}
