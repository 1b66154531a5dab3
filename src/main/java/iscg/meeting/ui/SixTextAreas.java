package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import iscg.language.Language;
import iscg.meeting.SixTexts;
import iscg.ui.FieldGroup;
import iscg.ui.LanguageOfText;
import iscg.ui.TypedLanguage;
import java.util.Map;
import java.util.function.BiConsumer;

/** One text of several lines in all six languages: an area each, in the order in which the languages name themselves. */
public class SixTextAreas extends FieldSet {

    private static final int ROWS = 2;

    /**
     * @param key the place of its words, such as {@code disposition.form.text}
     * @param longest characters in one language
     * @param keep gets each area with its language, to keep what is typed there
     */
    public SixTextAreas(String key, SixTexts texts, int longest, BiConsumer<Language, TextArea> keep) {
        super(translate(key));
        addClassName("question-group");
        add(new Paragraph(translate(key + ".help")));
        var group = new FieldGroup();
        for (var language : Language.values()) {
            var area =
                    new TextArea(translate(key + ".in", Map.of("language", LanguageOfText.nameInSentence(language))));
            area.setManualValidation(true);
            area.setMaxLength(longest);
            area.setMinRows(ROWS);
            area.setValue(texts.in(language));
            TypedLanguage.mark(area, language);
            keep.accept(language, area);
            group.with(area);
        }
        add(group);
    }
}
