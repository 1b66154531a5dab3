package iscg.triage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.triage.Keys;
import iscg.ui.Announcer;
import iscg.ui.DataTable;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import jakarta.annotation.security.RolesAllowed;

/** Lists the single keys of the queue, and lets each secretary switch them off. */
@Route(TriageNavigation.KEYS)
@PageTitle("triage.keys.title")
@RolesAllowed("SECRETARIAT")
class KeysView extends Div implements BeforeEnterObserver {

    private final Keys keys;

    KeysView(Keys keys) {
        this.keys = keys;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var list = new DataTable<QueueKeys.Shortcut>(translate("triage.keys.list"))
                .column(translate("triage.keys.key"), KeysView::cap)
                .column(
                        translate("triage.keys.act"),
                        shortcut -> new Span(translate("triage.keys.act." + shortcut.act())))
                .rows(QueueKeys.ALL);
        add(
                new PageHeading(translate("triage.keys.title")).lead(translate("triage.keys.lead")),
                onOrOff(),
                new PageSection(translate("triage.keys.list"), list, new Paragraph(translate("triage.keys.layouts"))),
                new Paragraph(TriageNavigation.link(TriageNavigation.QUEUE, new Span(translate("triage.back")))));
    }

    private Checkbox onOrOff() {
        var on = new Checkbox(translate("triage.keys.on"), keys.areOn());
        on.addValueChangeListener(change -> {
            if (change.getValue()) {
                keys.switchOn();
            } else {
                keys.switchOff();
            }
            Announcer.say(translate(change.getValue() ? "triage.keys.switched-on" : "triage.keys.switched-off"));
        });
        return on;
    }

    private static Span cap(QueueKeys.Shortcut shortcut) {
        var cap = new Span(shortcut.key());
        cap.addClassName("key-cap");
        cap.getElement().setAttribute("dir", "ltr");
        return cap;
    }
}
