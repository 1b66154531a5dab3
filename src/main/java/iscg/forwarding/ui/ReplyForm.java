package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import iscg.forwarding.Advice;
import iscg.forwarding.Part;
import iscg.forwarding.SlipDraft.Field;
import iscg.forwarding.SlipOutcome;
import iscg.language.Language;
import iscg.need.ui.WhoIsTold;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import iscg.ui.FieldGroup;
import iscg.ui.LanguageOfText;
import iscg.ui.PageSection;
import iscg.ui.SavedState;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Where the reply of a body is written, by those who send it and by whoever drafts it. Says who will read it before it is sent. */
class ReplyForm extends PageSection {

    private static final int ROWS = 8;

    private final OutcomeFields outcome;
    private final SharedTextArea text;
    private final LanguageOfText language;
    private final Button button;
    private final WhoIsTold told;
    private final Part part;

    /**
     * @param title names the body
     * @param hint what is expected of the body
     * @param readers who will read the reply
     * @param told who will be told of it
     * @param act done when the reply is complete
     */
    ReplyForm(
            String title,
            String hint,
            OutcomeFields outcome,
            SharedTextArea text,
            LanguageOfText language,
            String readers,
            WhoIsTold told,
            SavedState saved,
            Part part,
            Consumer<ReplyForm> act) {
        super(title);
        this.outcome = outcome;
        this.text = text;
        this.language = language;
        this.told = told;
        this.part = part;
        text.setMinRows(ROWS);
        text.addValueChangeListener(change -> mark(text, tooLong()));
        language.addValueChangeListener(change -> mark(language, ""));
        button = new ActButton("", () -> {
            if (isComplete()) {
                act.accept(this);
            }
        });
        add(new Paragraph(hint), outcome, new FieldGroup(text, language), new Paragraph(readers), told);
        add(new ActionPanel().primary(button).secondary(saved));
        fit();
    }

    /** Says what is written and what the button does, by how the body replies. */
    final void fit() {
        var name = OutcomeFields.nameOf(outcome.outcome());
        text.setLabel(translate("review.text." + name));
        text.setRequiredIndicatorVisible(outcome.outcome() != SlipOutcome.NO_COMMENT);
        language.setRequiredIndicatorVisible(outcome.outcome() != SlipOutcome.NO_COMMENT);
        button.setText(translate(
                part == Part.DRAFTS
                        ? "review.hand-in"
                        : outcome.outcome() == SlipOutcome.ADVICE ? "review.send" : "review.send." + name));
        mark(text, tooLong());
        told.refresh();
    }

    /** If it is not, says so at the field and brings the keyboard there. */
    private boolean isComplete() {
        var mayBeBlank = outcome.outcome() == SlipOutcome.NO_COMMENT;
        var blank = text.getValue().isBlank();
        mark(text, blank && !mayBeBlank ? translate("review.text.missing") : tooLong());
        mark(language, language.isEmpty() && !blank ? translate("review.language.missing") : "");
        if (!text.isInvalid() && !text.isSettled()) {
            mark(text, text.undecided());
        }
        if (text.isInvalid()) {
            text.focus();
        } else if (language.isInvalid()) {
            language.focus();
        }
        return outcome.isComplete() && !text.isInvalid() && !language.isInvalid();
    }

    private String tooLong() {
        return text.getValue().length() > Advice.LONGEST_TEXT
                ? translate("review.text.too-long", Map.of("limit", Advice.LONGEST_TEXT))
                : "";
    }

    private static void mark(HasValidationProperties field, String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(!problem.isEmpty());
    }

    ReplyChoice choice() {
        return outcome.choice();
    }

    String text() {
        return text.getValue().strip();
    }

    /** Where nothing is written, any. */
    Language language() {
        return Objects.requireNonNullElse(language.getValue(), Language.ENGLISH);
    }

    void refuse(String problem) {
        outcome.refuse(problem);
    }

    static void keepLanguage(LanguageOfText language, SharedDraft draft) {
        language.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                draft.save(Field.LANGUAGE, change.getValue().tag())
                        .filter(saving -> !saving.kept())
                        .ifPresent(saving -> {
                            draft.sees(Field.LANGUAGE, saving.now());
                            Language.ofTag(saving.now().text()).ifPresent(theirs -> language.show(theirs, true));
                            language.setErrorMessage(translate("review.other.language"));
                            language.setInvalid(true);
                        });
            }
        });
    }
}
