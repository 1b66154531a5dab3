package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.need.DraftClosed;
import iscg.need.NeedNumber;
import iscg.ui.Notice;
import java.util.Map;

/** Says that a draft was sent or discarded elsewhere, and leads on. */
final class ClosedDraft {

    private ClosedDraft() {}

    static Notice notice(DraftClosed closed) {
        return closed.sentAs()
                .map(ClosedDraft::sent)
                .orElseGet(() -> notice(
                        "need.draft.discarded",
                        NeedNavigation.link(NeedNavigation.NEW_NEED, new Span(translate("need.draft.start-another")))));
    }

    private static Notice sent(NeedNumber number) {
        var words = new Span(translate("need.draft.open-sent", Map.of("number", number.toString())));
        return notice("need.draft.sent", NeedNavigation.linkTo(number, words));
    }

    private static Notice notice(String key, Component link) {
        return Notice.warning(
                translate(key + ".heading"), new Paragraph(translate(key + ".text")), new Paragraph(link));
    }
}
