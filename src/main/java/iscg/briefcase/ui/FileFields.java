package iscg.briefcase.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextField;
import iscg.briefcase.MeetingDocumentService;
import iscg.document.DocumentService;
import iscg.document.ui.AttachmentsField;
import iscg.meeting.AgendaItem;
import iscg.meeting.MeetingId;
import iscg.symbol.FileSymbol;
import iscg.symbol.ui.LanguageOfFile;
import iscg.ui.ErrorSummary.Problem;
import iscg.ui.FieldGroup;
import iscg.ui.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks for a new document of a meeting: the file, its language, its title, its item. */
class FileFields extends FieldGroup {

    private final DocumentService documents;
    private final AttachmentsField file;
    private final LanguageChoice language = new LanguageChoice(translate("symbol.form.language"));
    private final TextField title = titleField();
    private final ItemChoice item;

    FileFields(DocumentService documents, List<AgendaItem> items) {
        this.documents = documents;
        file = new AttachmentsField(documents);
        file.setLabel(translate("symbol.form.file"));
        file.addValueChangeListener(change -> presetLanguage());
        language.setHelperText(translate("symbol.form.language.help"));
        item = new ItemChoice(translate("briefcase.form.item"), items);
        with(file).with(language).with(title).optional(item);
    }

    static TextField titleField() {
        var title = new TextField(translate("briefcase.form.title"));
        title.setHelperText(translate("briefcase.form.title.help"));
        title.setMaxLength(300);
        return title;
    }

    private void presetLanguage() {
        new LanguageOfFile(documents, file.getValue(), found -> {
            if (language.isEmpty()) {
                language.setValue(found);
            }
        });
    }

    /** What keeps the document from getting its number, in the order of the form. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (file.getValue().size() != 1) {
            problems.add(new Problem(
                    translate(
                            "symbol.form.file.one",
                            Map.of("count", file.getValue().size())),
                    file));
        }
        if (language.isEmpty()) {
            problems.add(new Problem(translate("symbol.form.language.missing"), language));
        }
        if (title.getValue().isBlank()) {
            problems.add(new Problem(translate("briefcase.form.title.missing"), title));
        }
        return problems;
    }

    FileSymbol give(MeetingId meeting, MeetingDocumentService service) {
        return service.give(
                meeting,
                title.getValue(),
                language.getValue(),
                item.key(),
                file.getValue().getFirst());
    }

    /** It got its number: makes room for another, of the same item. */
    void given() {
        file.setValue(List.of());
        language.clear();
        title.clear();
    }
}
