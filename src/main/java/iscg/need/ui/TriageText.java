package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import iscg.draft.ui.WorkingTextArea;
import iscg.language.Language;
import iscg.need.DraftContent;
import iscg.ui.FieldGroup;
import iscg.ui.LanguageOfText;
import iscg.ui.SavedState;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/** What somebody writes for one act: the text, kept as it is typed, and its language. */
public class TriageText extends FieldGroup {

    private static final int ROWS = 4;

    private final WorkingTextArea text;
    private final LanguageOfText language;
    private final SavedState saved;
    private final String key;
    private int longest = DraftContent.LONGEST_TEXT;
    private BooleanSupplier before = () -> true;

    /**
     * @param saved says that the text is kept; stands beside the act
     * @param key the place of its words, such as {@code need.triage.answer}
     */
    TriageText(WorkingTextArea text, LanguageOfText language, SavedState saved, String key) {
        this.text = text;
        this.language = language;
        this.saved = saved;
        this.key = key;
        text.setHelperText(translate(key + ".help"));
        text.setMinRows(ROWS);
        text.addValueChangeListener(change -> refresh());
        text.setRequiredIndicatorVisible(true);
        language.setRequiredIndicatorVisible(true);
        language.addValueChangeListener(change -> mark(language, ""));
        with(text).with(language);
    }

    /** Lets the text be no longer than so many characters. */
    public TriageText atMost(int characters) {
        longest = characters;
        return this;
    }

    /** Begins with a text, unless another is being written. */
    public void beginWith(String words) {
        if (text.getValue().isBlank()) {
            text.setValue(words);
        }
    }

    /** Adds a field that stands before the text. */
    public TriageText preceded(Component field) {
        field.getElement().getThemeList().add("helper-above-field");
        addComponentAsFirst(field);
        return this;
    }

    /**
     * Adds a field that stands before the text and must be filled in, too.
     *
     * @param complete whether it is; if not, says so at the field and brings the keyboard there
     */
    public TriageText preceded(Component field, BooleanSupplier complete) {
        before = complete;
        return preceded(field);
    }

    /** Whether it can be sent; if not, says so at the field and brings the keyboard there. */
    public boolean isComplete() {
        mark(text, problem());
        var complete = problem().isEmpty();
        if (!complete) {
            text.focus();
        } else if (language.isEmpty()) {
            mark(language, translate("need.problem.language-missing"));
            language.focus();
            complete = false;
        }
        return before.getAsBoolean() && complete;
    }

    SavedState saved() {
        return saved;
    }

    public String text() {
        return text.getValue();
    }

    public Language language() {
        return Objects.requireNonNull(language.getValue());
    }

    public void sent() {
        text.sent();
        mark(text, "");
    }

    /** What is too long is said at once, what is mended is taken back; what is merely missing waits until somebody acts. */
    private void refresh() {
        mark(text, text.getValue().isBlank() && !text.isInvalid() ? "" : problem());
    }

    private String problem() {
        if (text.getValue().isBlank()) {
            return translate(key + ".missing");
        }
        return text.getValue().length() > longest ? translate("need.triage.too-long", Map.of("limit", longest)) : "";
    }

    private static void mark(HasValidationProperties field, String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(!problem.isEmpty());
    }
}
