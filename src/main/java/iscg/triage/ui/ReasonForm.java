package iscg.triage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import iscg.language.Language;
import iscg.language.LocalizedText;
import iscg.ui.ActionPanel;
import iscg.ui.ErrorSummary;
import iscg.ui.ErrorSummary.Problem;
import iscg.ui.FieldGroup;
import iscg.ui.LanguageOfText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One short text in the six languages; each must be given, so that none stands behind another. */
class ReasonForm extends Div {

    private static final int LONGEST = 200;

    private final Map<Language, TextField> fields = new EnumMap<>(Language.class);
    private final ErrorSummary errors = new ErrorSummary();

    /** @param text null to begin with nothing */
    ReasonForm(@Nullable LocalizedText text, Consumer<LocalizedText> save) {
        var group = new FieldGroup();
        for (var language : Language.values()) {
            var field = field(language);
            field.setValue(text == null ? "" : text.in(language));
            fields.put(language, field);
            group.with(field);
        }
        var button = new Button(translate("triage.reasons.save"), click -> save(save));
        add(errors, group, new ActionPanel().primary(button));
    }

    private static TextField field(Language language) {
        var field = new TextField(LanguageOfText.nameOf(language));
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
        field.addAttachListener(attached -> field.getElement()
                .executeJs(
                        "Promise.resolve(this.updateComplete).then(() => { this.inputElement.lang = $0; this.inputElement.dir = $1; })",
                        language.tag(),
                        language.direction()));
        return field;
    }

    private void save(Consumer<LocalizedText> save) {
        var problems = problems();
        errors.show(problems);
        if (problems.isEmpty()) {
            save.accept(new LocalizedText(
                    in(Language.ARABIC),
                    in(Language.CHINESE),
                    in(Language.ENGLISH),
                    in(Language.FRENCH),
                    in(Language.RUSSIAN),
                    in(Language.SPANISH)));
        }
    }

    private List<Problem> problems() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().getValue().isBlank())
                .map(field -> problemAt(field.getKey(), field.getValue()))
                .toList();
    }

    private static Problem problemAt(Language language, TextField field) {
        var missing = translate("triage.reasons.missing", Map.of("language", LanguageOfText.nameInSentence(language)));
        field.setErrorMessage(missing);
        field.setInvalid(true);
        return new Problem(missing, field);
    }

    private String in(Language language) {
        return Objects.requireNonNull(fields.get(language)).getValue().strip();
    }

    void takeFocus() {
        Objects.requireNonNull(fields.get(Language.ARABIC)).focus();
    }
}
