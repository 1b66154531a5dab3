package iscg.briefcase.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import iscg.briefcase.MeetingDocument;
import iscg.language.Language;
import iscg.meeting.SixTexts;
import iscg.meeting.ui.SixTextFields;
import iscg.ui.ActionPanel;
import iscg.ui.Names;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** What one document is called in each language, folded away under its symbol. */
class TitleFields extends NativeDetails {

    private final Map<Language, TextField> fields = new EnumMap<>(Language.class);

    /** @param save gets what was entered */
    TitleFields(MeetingDocument document, Consumer<SixTexts> save) {
        setSummary(new Span(translate(
                "briefcase.titles.of",
                Map.of("symbol", Names.symbolInSentence(document.base().toString())))));
        addClassName("more");
        setContent(new Div(
                new SixTextFields("briefcase.titles.form", document.titles(), fields::put),
                new ActionPanel()
                        .secondary(new Button(translate("briefcase.titles.save"), click -> save.accept(entered())))));
    }

    private SixTexts entered() {
        var titles = SixTexts.EMPTY;
        for (var field : fields.entrySet()) {
            titles = titles.with(field.getKey(), field.getValue().getValue());
        }
        return titles;
    }
}
