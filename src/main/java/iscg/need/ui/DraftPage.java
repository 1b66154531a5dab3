package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import iscg.language.LanguageDetector;
import iscg.language.Moments;
import iscg.need.DraftClosed;
import iscg.need.DraftDetails;
import iscg.need.DraftId;
import iscg.need.DraftService;
import iscg.ui.ActionPanel;
import iscg.ui.ErrorSummary;
import iscg.ui.Notice;
import iscg.ui.SavedState;

/** The form of one draft, and what can be done with it. */
class DraftPage extends Div {

    private final DraftId id;
    private final DraftService drafts;
    private final Div notices = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final DraftKeeper keeper;
    private final NeedForm form;

    DraftPage(
            DraftDetails draft, DraftService drafts, FormChoices choices, LanguageDetector detector, Moments moments) {
        this.id = draft.id();
        this.drafts = drafts;
        var state = new SavedState(moments);
        keeper = new DraftKeeper(id, drafts, detector, state, this::tellClosed);
        form = new NeedForm(draft, choices, keeper);
        var acts = new ActionPanel()
                .primary(new Button(translate("need.form.continue"), click -> goOn(draft)))
                .secondary(state)
                .dangerous(
                        new Button(translate("need.form.discard"), click -> discard()),
                        translate("need.form.discard.consequence"));
        add(notices, errors, form, acts);
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

    private void goOn(DraftDetails begun) {
        try {
            keeper.keepRest();
            var problems = drafts.resume(id).orElse(begun).problems();
            errors.show(form.show(problems));
            if (problems.isEmpty()) {
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
