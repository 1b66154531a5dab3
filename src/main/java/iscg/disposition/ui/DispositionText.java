package iscg.disposition.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.disposition.DispositionDetails;
import iscg.disposition.Recipient;
import iscg.disposition.RecipientNames;
import iscg.language.Moments;
import iscg.meeting.SixTexts;
import iscg.ui.Gap;
import iscg.ui.MomentText;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.Map;

/** One disposition in the reader's language, or in the nearest there is: what, to whom, by when, and how far it is. */
class DispositionText extends Div {

    DispositionText(DispositionDetails disposition, RecipientNames names, Moments moments) {
        addClassName("disposition");
        var kind = new Span(translate(disposition.content().kind().key()));
        kind.addClassName("disposition-kind");
        add(new Div(kind), text(disposition.content().text()), details(disposition, names, moments));
    }

    static Div text(SixTexts text) {
        var reader = Reader.current().language();
        var language = text.languageFor(reader);
        return text.labelledFor(reader)
                .map(one -> marked(
                        new UserText(one.words(), reader), translate(one.label().key())))
                .orElseGet(() -> language == reader
                        ? new Div(new UserText(text.in(reader), reader))
                        : marked(
                                new UserText(text.in(language), language),
                                translate("ui.user-text.original", Map.of("language", language.tag()))));
    }

    private static Div marked(UserText text, String words) {
        var mark = new Paragraph(words);
        mark.addClassName("absent");
        return new Div(text, mark);
    }

    private static Div details(DispositionDetails disposition, RecipientNames names, Moments moments) {
        var details = new Div();
        details.addClassName("item-details");
        var to = disposition.content().to();
        if (to.kind() != Recipient.Kind.NOBODY) {
            details.add(new Span(
                    new Span(translate("disposition.to")),
                    new Gap(),
                    UserText.name(names.of(to, Reader.current().language()))));
        }
        var due = disposition.content().due();
        if (due != null) {
            details.add(new Span(
                    new Span(translate("disposition.by")), new Gap(), MomentText.day(Moments.endOf(due), moments)));
        }
        if (disposition.action() != null) {
            details.add(ActionBadge.of(disposition.action()));
        }
        return details;
    }
}
