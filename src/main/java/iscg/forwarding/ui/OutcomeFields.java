package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import iscg.forwarding.DraftSaving;
import iscg.forwarding.SlipDraft.Field;
import iscg.forwarding.SlipOutcome;
import iscg.identity.Body;
import iscg.ui.Choice;
import iscg.ui.DatePickerTexts;
import iscg.ui.FieldGroup;
import iscg.ui.Names;
import iscg.ui.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How the body replies; where it refers, also to whom and by when. Shared with those who share the draft. */
class OutcomeFields extends Div {

    private final SharedDraft draft;
    private final RadioButtonGroup<SlipOutcome> outcome = new RadioButtonGroup<>(translate("review.outcome.label"));
    private final Choice<Body> body = new Choice<>(translate("review.refer.body"));
    private final DatePicker replyBy = new DatePicker(translate("forwarding.form.reply-by.label"));
    private final FieldGroup referral = new FieldGroup(body, replyBy);
    private final Paragraph meanwhile = new Paragraph();
    private final Runnable changed;

    /**
     * @param others bodies it can be referred to
     * @param changed called when another outcome is chosen
     */
    OutcomeFields(SharedDraft draft, List<Body> others, Runnable changed) {
        this.draft = draft;
        this.changed = changed;
        outcome.setItems(SlipOutcome.values());
        outcome.setItemLabelGenerator(one -> translate("review.outcome." + nameOf(one)));
        body.setRequiredIndicatorVisible(true);
        replyBy.setRequiredIndicatorVisible(true);
        body.setItems(others);
        body.setItemLabelGenerator(
                one -> one == null ? "" : one.name(Reader.current().language()));
        replyBy.setI18n(DatePickerTexts.inReadersLanguage());
        replyBy.setHelperText(translate("forwarding.form.reply-by.help"));
        replyBy.setManualValidation(true);
        replyBy.setAutoOpen(false);
        meanwhile.getElement().setAttribute("role", "alert");
        show(ReplyChoice.read(draft.read(Field.OUTCOME)));
        outcome.addValueChangeListener(change -> changed(change.isFromClient()));
        body.addValueChangeListener(change -> changed(change.isFromClient()));
        replyBy.addValueChangeListener(change -> changed(change.isFromClient()));
        add(new FieldGroup(outcome, referral), meanwhile);
    }

    /** As texts name it. */
    static String nameOf(SlipOutcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void show(ReplyChoice choice) {
        outcome.setValue(choice.outcome());
        body.setValue(body.getListDataView()
                .getItems()
                .filter(one -> one.code().equals(choice.body()))
                .findFirst()
                .orElse(null));
        replyBy.setValue(choice.replyBy());
        meanwhile.setVisible(false);
        referral.setVisible(choice.outcome() == SlipOutcome.REFERRED);
    }

    private void changed(boolean byPerson) {
        referral.setVisible(outcome() == SlipOutcome.REFERRED);
        body.setInvalid(false);
        replyBy.setInvalid(false);
        changed.run();
        if (byPerson) {
            meanwhile.setVisible(false);
            draft.save(Field.OUTCOME, choice().line())
                    .filter(saving -> !saving.kept())
                    .ifPresent(this::tell);
        }
    }

    /** Somebody else chose meanwhile: theirs is shown, and one may choose again. */
    private void tell(DraftSaving theirs) {
        draft.sees(Field.OUTCOME, theirs.now());
        show(ReplyChoice.read(theirs.now().text()));
        changed.run();
        var name = Names.inSentence(Objects.requireNonNullElse(theirs.now().by(), "–"));
        meanwhile.setText(translate("review.other.outcome", Map.of("name", name)));
        meanwhile.setVisible(true);
    }

    SlipOutcome outcome() {
        return Objects.requireNonNullElse(outcome.getValue(), SlipOutcome.ADVICE);
    }

    ReplyChoice choice() {
        var chosen = body.getValue();
        return new ReplyChoice(outcome(), chosen == null ? null : chosen.code(), replyBy.getValue());
    }

    /** Whether nothing is missing; if so, says it at the field. */
    boolean isComplete() {
        if (outcome() != SlipOutcome.REFERRED) {
            return true;
        }
        body.setErrorMessage(body.isEmpty() ? translate("review.refer.body.missing") : "");
        body.setInvalid(body.isEmpty());
        replyBy.setErrorMessage(replyBy.isEmpty() ? translate("review.refer.reply-by.missing") : "");
        replyBy.setInvalid(replyBy.isEmpty());
        return !body.isEmpty() && !replyBy.isEmpty();
    }

    /** Says at the fields why the referral was refused. */
    void refuse(String problem) {
        replyBy.setErrorMessage(problem);
        replyBy.setInvalid(true);
        replyBy.focus();
    }
}
