package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import iscg.need.DraftClosed;
import iscg.need.DraftContent;
import iscg.need.DraftDetails;
import iscg.need.DraftId;
import iscg.need.DraftService;
import iscg.ui.ActionPanel;
import iscg.ui.Notice;
import iscg.ui.SavedState;

/** The form of one draft, and what can be done with it. */
class DraftPage extends Div {

    private final DraftId id;
    private final DraftService drafts;
    private final DraftKeeper keeper;
    private final NeedForm form;
    private final Div notices = new Div();

    DraftPage(DraftId id, DraftService drafts, DraftKeeper keeper, NeedForm form, SavedState state) {
        this.id = id;
        this.drafts = drafts;
        this.keeper = keeper;
        this.form = form;
        keeper.whenClosed(this::tellClosed);
        var acts = new ActionPanel()
                .primary(new Button(translate("need.form.continue"), click -> goOn()))
                .secondary(state)
                .dangerous(
                        new Button(translate("need.form.discard"), click -> discard()),
                        translate("need.form.discard.consequence"));
        add(notices, form, acts);
    }

    /** Stands above the form. */
    void notice(Notice notice) {
        notices.removeAll();
        notices.add(notice);
    }

    /** Brings the keyboard to the field that is to be changed. */
    void focus(NeedField field) {
        notices.removeAll();
        form.focus(field);
    }

    private void goOn() {
        try {
            keeper.keepRest();
            var problems = drafts.resume(id).map(DraftDetails::problems).orElseGet(DraftContent.EMPTY::problems);
            if (form.show(problems)) {
                UI.getCurrentOrThrow().navigate(NeedNavigation.checkPathOf(id));
            }
        } catch (DraftClosed elsewhere) {
            tellClosed(elsewhere);
        }
    }

    private void discard() {
        drafts.discard(id);
        UI.getCurrentOrThrow().navigate(NeedNavigation.NEEDS);
    }

    private void tellClosed(DraftClosed closed) {
        notice(ClosedDraft.notice(closed));
        notices.scrollIntoView();
    }
}
