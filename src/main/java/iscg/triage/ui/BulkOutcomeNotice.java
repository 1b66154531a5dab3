package iscg.triage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.need.NeedNumber;
import iscg.need.ui.NeedNavigation;
import iscg.triage.BulkOutcome;
import iscg.ui.Notice;
import java.util.List;
import java.util.Map;

/** Tells of each need whether something was done to it, with the way to those that were left. */
final class BulkOutcomeNotice {

    private BulkOutcomeNotice() {}

    static Notice of(BulkOutcome outcome) {
        var done = translate("triage.bulk.done", Map.of("count", outcome.done().size()));
        if (outcome.left().isEmpty()) {
            return Notice.success(done, list(outcome.done()));
        }
        var left = translate("triage.bulk.left", Map.of("count", outcome.left().size()));
        return Notice.warning(done, list(outcome.done()), new Paragraph(left), list(outcome.left()));
    }

    private static Component list(List<NeedNumber> needs) {
        var list = new UnorderedList();
        needs.forEach(need -> list.add(new ListItem(NeedNavigation.linkTo(need, new Span(need.toString())))));
        return needs.isEmpty() ? new Div() : list;
    }
}
