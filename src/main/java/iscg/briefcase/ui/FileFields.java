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
import iscg.ui.RequiredNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for a new document of a meeting: the file, its language, its title, its item. */
class FileFields extends FieldGroup {

    private final DocumentService documents;
    private final AttachmentsField file;
    private final LanguageChoice language = new LanguageChoice(translate("symbol.form.language"));
    private final TextField title = titleField();
    private final ItemChoice item;

    FileFields(DocumentService documents, List<AgendaItem> items) {
        this.documents = documents;
        file = AttachmentsField.forOneFile(documents);
        file.setLabel(translate("symbol.form.file"));
        file.addValueChangeListener(change -> presetLanguage());
        language.setHelperText(translate("symbol.form.language.help"));
        language.setRequiredIndicatorVisible(true);
        item = new ItemChoice(translate("briefcase.form.item"), items);
        with(new RequiredNote()).with(file).with(language).with(title).optional(item);
    }

    static TextField titleField() {
        var title = new TextField(translate("briefcase.form.title"));
        title.setHelperText(translate("briefcase.form.title.help"));
        title.setMaxLength(300);
        title.setRequiredIndicatorVisible(true);
        return title;
    }

    /** What is wrong with what was typed into {@link #titleField}. */
    static Optional<Problem> problemOf(TextField title) {
        return title.getValue().isBlank()
                ? Optional.of(new Problem(translate("briefcase.form.title.missing"), title))
                : Optional.empty();
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
        problemOf(title).ifPresent(problems::add);
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
