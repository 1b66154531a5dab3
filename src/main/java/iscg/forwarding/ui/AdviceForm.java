package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import iscg.draft.ui.WorkingTextArea;
import iscg.forwarding.Advice;
import iscg.language.Language;
import iscg.ui.ActionPanel;
import iscg.ui.FieldGroup;
import iscg.ui.LanguageOfText;
import iscg.ui.PageSection;
import iscg.ui.SavedState;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Where the advice of a body is written. Says who will read it before it is sent. */
class AdviceForm extends PageSection {

    private static final int ROWS = 8;

    private final WorkingTextArea advice;
    private final LanguageOfText language;

    /**
     * @param title names the body
     * @param hint what is expected of the body
     * @param readers who will read the advice
     * @param receivers who will be told of it
     * @param send done when the advice is complete
     */
    AdviceForm(
            String title,
            String hint,
            WorkingTextArea advice,
            LanguageOfText language,
            String readers,
            Component receivers,
            SavedState saved,
            Consumer<AdviceForm> send) {
        super(title);
        this.advice = advice;
        this.language = language;
        advice.setMinRows(ROWS);
        advice.addValueChangeListener(change -> mark(advice, tooLong()));
        language.addValueChangeListener(change -> mark(language, ""));
        add(new Paragraph(hint), new FieldGroup(advice, language), new Paragraph(readers), receivers);
        add(new ActionPanel().primary(button(send)).secondary(saved));
    }

    /** Until the advice is through, a second click finds the button disabled. */
    private Button button(Consumer<AdviceForm> send) {
        var button = new Button(translate("review.send"));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (isComplete()) {
                send.accept(this);
            }
            button.setEnabled(true);
        });
        return button;
    }

    /** If it is not, says so at the field and brings the keyboard there. */
    private boolean isComplete() {
        mark(advice, advice.getValue().isBlank() ? translate("review.advice.missing") : tooLong());
        mark(language, language.isEmpty() ? translate("review.language.missing") : "");
        if (advice.isInvalid()) {
            advice.focus();
        } else if (language.isInvalid()) {
            language.focus();
        }
        return !advice.isInvalid() && !language.isInvalid();
    }

    private String tooLong() {
        return advice.getValue().length() > Advice.LONGEST_TEXT
                ? translate("review.advice.too-long", Map.of("limit", Advice.LONGEST_TEXT))
                : "";
    }

    private static void mark(HasValidationProperties field, String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(!problem.isEmpty());
    }

    String text() {
        return advice.getValue().strip();
    }

    Language language() {
        return Objects.requireNonNull(language.getValue());
    }

    void sent() {
        advice.sent();
    }
}
