package iscg.triage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.language.LocalizedText;
import iscg.need.DeclineReason;
import iscg.need.DeclineReasons;
import iscg.ui.Announcer;
import iscg.ui.DataTable;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.StateBadge;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the secretariat edits the list of reasons for declining, in the six languages. */
@Route(TriageNavigation.REASONS)
@PageTitle("triage.reasons.title")
@RolesAllowed("SECRETARIAT")
class ReasonsView extends Div implements BeforeEnterObserver {

    private final DeclineReasons reasons;
    private final Div list = new Div();
    private final Div editor = new Div();

    ReasonsView(DeclineReasons reasons) {
        this.reasons = reasons;
        add(
                new PageHeading(translate("triage.reasons.title")).lead(translate("triage.reasons.lead")),
                list,
                editor,
                new Paragraph(TriageNavigation.link(TriageNavigation.QUEUE, new Span(translate("triage.back")))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        list.addClassName("reasons");
        list.add(new PageSection(
                translate("triage.reasons.list"),
                new DataTable<DeclineReason>(translate("triage.reasons.list"))
                        .column(translate("triage.reasons.name"), reason -> new Span(nameOf(reason)))
                        .column(translate("triage.reasons.state"), ReasonsView::state)
                        .column(translate("triage.reasons.acts"), this::acts)
                        .rows(reasons.all())));
        edit(null);
    }

    private static String nameOf(DeclineReason reason) {
        return reason.name(Reader.current().language());
    }

    private static StateBadge state(DeclineReason reason) {
        return reason.isActive()
                ? new StateBadge(StateBadge.Kind.DONE, translate("triage.reasons.offered"))
                : new StateBadge(StateBadge.Kind.NEUTRAL, translate("triage.reasons.retired"));
    }

    private Component acts(DeclineReason reason) {
        var acts = new Div(button("triage.reasons.word", reason, () -> edit(reason)));
        acts.addClassName("acts");
        if (!reason.isActive()) {
            acts.add(button("triage.reasons.offer", reason, () -> changed(() -> reasons.offerAgain(reason.code()))));
        } else if (!reason.code().equals(DeclineReason.OTHER)) {
            acts.add(button("triage.reasons.retire", reason, () -> changed(() -> reasons.retire(reason.code()))));
        }
        return acts;
    }

    private static Button button(String key, DeclineReason reason, Runnable act) {
        var button = new Button(translate(key), click -> act.run());
        button.setAriaLabel(translate(key + "-named", Map.of("name", nameOf(reason))));
        return button;
    }

    private void changed(Runnable act) {
        act.run();
        show();
        Announcer.say(translate("triage.reasons.saved"));
        getElement().executeJs("document.querySelector('h1')?.focus()");
    }

    /** @param reason null to add one */
    private void edit(@Nullable DeclineReason reason) {
        editor.removeAll();
        var form = new ReasonForm(reason == null ? null : reason.name(), text -> changed(() -> keep(reason, text)));
        editor.add(new PageSection(translate(reason == null ? "triage.reasons.add" : "triage.reasons.edit"), form));
        if (reason != null) {
            form.takeFocus();
        }
    }

    private void keep(@Nullable DeclineReason reason, LocalizedText name) {
        if (reason == null) {
            reasons.add(name);
        } else {
            reasons.word(reason.code(), name);
        }
    }
}
