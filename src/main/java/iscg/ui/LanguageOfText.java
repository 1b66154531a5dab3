package iscg.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import iscg.language.Language;
import iscg.language.LanguageDetector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The language a text is written in: preset by detection, for its writer to correct. What is typed in the fields it speaks of
 * carries that language and its direction; their labels stay in the page's.
 */
public class LanguageOfText extends LanguageChoice {

    private final List<Component> fields;
    private boolean chosen;

    /** @param fields those in which the text is typed */
    public LanguageOfText(String label, Component... fields) {
        super(label);
        this.fields = List.of(fields);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(change.getValue(), true);
            }
        });
        show(null, false);
    }

    /** What a language is called in the reader's. */
    public static String nameOf(Language language) {
        return language.nameIn(Reader.current().language());
    }

    /** The same within a sentence, or behind other words. */
    public static String nameInSentence(Language language) {
        return language.nameInSentence(Reader.current().language());
    }

    /**
     * Shows the language.
     *
     * @param language null while it is not known
     * @param chosen whether the writer chose it
     */
    public void show(@Nullable Language language, boolean chosen) {
        this.chosen = chosen;
        setValue(language);
        setHelperText(translate(helpKey(language, chosen)));
        fields.forEach(field -> TypedLanguage.mark(field, language));
    }

    /**
     * Lets detection preset the language from what is typed in a field, until the writer chooses. While a text is too short to
     * tell, it is taken to be in the language its writer reads.
     */
    public LanguageOfText detectedFrom(HasValue<?, String> field, LanguageDetector detector) {
        preset(field.getValue(), detector);
        field.addValueChangeListener(change -> preset(change.getValue(), detector));
        return this;
    }

    private void preset(String text, LanguageDetector detector) {
        if (!chosen && !text.isBlank()) {
            show(detector.detect(text).orElseGet(this::shownOrReaders), false);
        }
    }

    private Language shownOrReaders() {
        return getOptionalValue().orElseGet(() -> Reader.current().language());
    }

    private static String helpKey(@Nullable Language language, boolean chosen) {
        if (chosen) {
            return "ui.language-of-text.chosen";
        }
        return language == null ? "ui.language-of-text.unknown" : "ui.language-of-text.detected";
    }
}
