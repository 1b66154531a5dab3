package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import iscg.language.Language;
import iscg.meeting.SixTexts;
import iscg.ui.FieldGroup;
import iscg.ui.LanguageOfText;
import iscg.ui.TypedLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** One text in all six languages: a field each, in the order in which the languages name themselves. */
public class SixTextFields extends FieldSet {

    private static final int LONGEST = 200;

    private final List<TextField> fields = new ArrayList<>();

    /**
     * @param key the place of its words, such as {@code meeting.form.title}
     * @param keep gets each field with its language, to keep what is typed there
     */
    public SixTextFields(String key, SixTexts texts, BiConsumer<Language, TextField> keep) {
        super(translate(key));
        addClassName("question-group");
        add(new Paragraph(translate(key + ".help")));
        var group = new FieldGroup();
        for (var language : Language.values()) {
            var field =
                    new TextField(translate(key + ".in", Map.of("language", LanguageOfText.nameInSentence(language))));
            field.setManualValidation(true);
            field.setMaxLength(LONGEST);
            field.setValue(texts.in(language));
            TypedLanguage.mark(field, language);
            keep.accept(language, field);
            group.with(field);
            fields.add(field);
        }
        add(group);
    }

    /** Brings the keyboard to the first field. */
    void takeFocus() {
        fields.getFirst().focus();
    }
}
