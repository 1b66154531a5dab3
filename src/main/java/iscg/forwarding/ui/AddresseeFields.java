package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import iscg.forwarding.Purpose;
import iscg.ui.DatePickerTexts;
import iscg.ui.ErrorSummary.Problem;
import iscg.ui.FieldGroup;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** One body a need can be forwarded to: whether it is, and if so, for what and by when it should reply. */
class AddresseeFields extends Div {

    private final String body;
    private final String name;
    private final Checkbox included;
    private final RadioButtonGroup<Purpose> purpose =
            new RadioButtonGroup<>(translate("forwarding.form.purpose.label"));
    private final DatePicker replyBy = new DatePicker(translate("forwarding.form.reply-by.label"));
    private final FieldGroup terms = new FieldGroup(purpose, replyBy);
    private final LocalDate today;

    /**
     * @param name the body's, in the reader's language
     * @param today in Geneva; no reply is due before
     * @param changed called when the person chose something else
     */
    AddresseeFields(String body, String name, LocalDate today, Runnable changed) {
        this.body = body;
        this.name = name;
        this.today = today;
        included = new Checkbox(name);
        addClassName("addressee");
        terms.addClassName("addressee-terms");
        terms.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(one -> translate(one.key()));
        replyBy.setI18n(DatePickerTexts.inReadersLanguage());
        replyBy.setHelperText(translate("forwarding.form.reply-by.help"));
        replyBy.setManualValidation(true);
        replyBy.setAutoOpen(false); // a calendar that opens by itself stands in the way of who types the date
        included.addValueChangeListener(change -> changed(changed, change.isFromClient()));
        purpose.addValueChangeListener(change -> changed(changed, change.isFromClient()));
        replyBy.addValueChangeListener(change -> changed(changed, change.isFromClient()));
        add(included, terms);
        showWhatMatters();
    }

    private void changed(Runnable changed, boolean byPerson) {
        showWhatMatters();
        if (byPerson) {
            replyBy.setInvalid(false);
            changed.run();
        }
    }

    private void showWhatMatters() {
        terms.setVisible(included.getValue());
        replyBy.setVisible(purpose.getValue() == Purpose.ACTION);
    }

    /** Offers a purpose and a date, without choosing the body. */
    void propose(ForwardChoice choice) {
        purpose.setValue(choice.purpose());
        replyBy.setValue(choice.replyBy());
    }

    void choose() {
        included.setValue(true);
    }

    String body() {
        return body;
    }

    String name() {
        return name;
    }

    Checkbox firstField() {
        return included;
    }

    /** What is chosen; empty if the body is not. */
    Optional<ForwardChoice> choice() {
        return included.getValue()
                ? Optional.of(new ForwardChoice(body, purpose.getValue(), replyBy.getValue()))
                : Optional.empty();
    }

    /** What keeps this body's slip from being sent, said at the field, too. */
    Optional<Problem> problem() {
        var wrong = choice().flatMap(this::whatIsWrong);
        replyBy.setErrorMessage(wrong.orElse(""));
        replyBy.setInvalid(wrong.isPresent());
        return wrong.map(message -> new Problem(message, replyBy));
    }

    private Optional<String> whatIsWrong(ForwardChoice choice) {
        if (choice.purpose() == Purpose.INFORMATION) {
            return Optional.empty();
        }
        if (choice.replyBy() == null) {
            return Optional.of(translate("forwarding.form.reply-by.missing", Map.of("body", name)));
        }
        return choice.replyBy().isBefore(today)
                ? Optional.of(translate("forwarding.form.reply-by.passed", Map.of("body", name)))
                : Optional.empty();
    }
}
