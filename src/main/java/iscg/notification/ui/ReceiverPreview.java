package iscg.notification.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.need.Sending;
import iscg.need.ui.WhoReceives;
import iscg.notification.ForeseenLetters;
import iscg.notification.ForeseenLetters.Foreseen;
import iscg.notification.PlainLetter;
import iscg.ui.Names;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.Map;

/** Lists by name and address whom a send will reach, each with the mail as they will read it. */
@org.springframework.stereotype.Component
class ReceiverPreview implements WhoReceives {

    private final ForeseenLetters letters;
    private final PlainLetter plain;

    ReceiverPreview(ForeseenLetters letters, PlainLetter plain) {
        this.letters = letters;
        this.plain = plain;
    }

    @Override
    public Component of(Sending sending) {
        var all = letters.of(sending);
        var preview = new Div();
        preview.addClassName("receiver-preview");
        if (all.isEmpty()) {
            preview.add(new Paragraph(translate("notice.preview.nobody")));
            return preview;
        }
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        all.forEach(one -> list.add(new ListItem(person(one))));
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
        var address =
                new Span(to.email().isBlank() ? translate("notice.preview.no-address") : Names.inSentence(to.email()));
        address.addClassName("address");
        return new Span(
                UserText.name(to.name()),
                new Span(" · " + letters.capacity(to, reader) + " · "),
                address,
                new Span(" · " + letter.language().nameIn(reader) + " · "
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
