package iscg.symbol.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import iscg.document.DocumentId;
import iscg.document.DocumentService;
import iscg.document.ui.AttachmentsField;
import iscg.language.Language;
import iscg.symbol.Addition;
import iscg.symbol.DocumentVersion;
import iscg.symbol.Symbol;
import iscg.ui.Choice;
import iscg.ui.ErrorSummary.Problem;
import iscg.ui.FieldGroup;
import iscg.ui.LanguageChoice;
import iscg.ui.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Asks for a file that joins a document: as what, where, in which language. */
public class AdditionForm extends FieldGroup {

    private final DocumentService documents;
    private final RadioButtonGroup<Addition> addition = new RadioButtonGroup<>(translate("symbol.form.addition"));
    private final Choice<Symbol> to = new Choice<>(translate("symbol.form.to"));
    private final LanguageChoice language = new LanguageChoice(translate("symbol.form.language"));
    private final AttachmentsField file;
    private List<DocumentVersion> versions = List.of();

    /** @param documents takes the file in and tells what language it is in */
    public AdditionForm(DocumentService documents) {
        this.documents = documents;
        file = AttachmentsField.forOneFile(documents);
        file.setLabel(translate("symbol.form.file"));
        addition.setItems(Addition.values());
        addition.setItemLabelGenerator(item -> translate(item.key()));
        addition.addThemeName("vertical");
        addition.addValueChangeListener(change -> offerPlaces());
        to.setItemLabelGenerator(this::nameOf);
        to.addValueChangeListener(change -> offerLanguages());
        language.setHelperText(translate("symbol.form.language.help"));
        file.addValueChangeListener(change -> presetLanguage());
        to.setRequiredIndicatorVisible(true);
        language.setRequiredIndicatorVisible(true);
        with(addition).with(to).with(file).with(language);
        addition.setValue(Addition.TRANSLATION);
    }

    /** Offers to add to these versions; what was chosen is chosen still, where that is possible. */
    public void offer(List<DocumentVersion> there) {
        versions = List.copyOf(there);
        offerPlaces();
    }

    private void offerPlaces() {
        var chosen = to.getValue();
        var places = places(versions, addition());
        to.setItems(places);
        to.setVisible(addition() != Addition.ADDENDUM || places.size() > 1);
        if (places.contains(chosen)) {
            to.setValue(chosen);
        } else if (!places.isEmpty()) {
            to.setValue(places.getFirst());
        }
        offerLanguages();
    }

    /** To what a file can be added: anything in another language, but only the newest revision is revised; an addendum to a document. */
    static List<Symbol> places(List<DocumentVersion> versions, Addition addition) {
        var symbols = versions.stream().map(DocumentVersion::symbol).toList();
        return symbols.stream()
                .filter(symbol -> addition == Addition.TRANSLATION || !symbol.isCorrigendum())
                .filter(symbol -> addition != Addition.ADDENDUM || symbol.equals(symbol.base()))
                .filter(symbol -> addition != Addition.REVISION
                        || symbols.stream()
                                .filter(symbol::isOfOneTextWith)
                                .noneMatch(other -> other.revision() > symbol.revision()))
                .toList();
    }

    private void offerLanguages() {
        var chosen = language.getValue();
        var free = Arrays.stream(Language.values())
                .filter(one -> addition() != Addition.TRANSLATION || !isThere(one))
                .toList();
        language.setItems(free);
        if (free.contains(chosen)) {
            language.setValue(chosen);
        }
    }

    private boolean isThere(Language one) {
        return versions.stream()
                .filter(version -> version.symbol().equals(to.getValue()))
                .anyMatch(version -> version.in(one).isPresent());
    }

    private String nameOf(Symbol symbol) {
        return versions.stream()
                .filter(version -> version.symbol().equals(symbol))
                .map(version -> Names.symbolInSentence(symbol.toString()) + " "
                        + Names.inSentence(version.original().name()))
                .findFirst()
                .orElse("");
    }

    private void presetLanguage() {
        new LanguageOfFile(documents, file.getValue(), found -> {
            if (language.isEmpty() && language.getListDataView().contains(found)) {
                language.setValue(found);
            }
        });
    }

    /** What keeps the file from being added, in the order of the form. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (to.isVisible() && to.isEmpty()) {
            problems.add(new Problem(translate("symbol.form.to.missing"), to));
        }
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
        return problems;
    }

    public Addition addition() {
        return addition.getValue();
    }

    /** The version to add to; for an addendum, the document. */
    public Symbol to() {
        return to.getValue();
    }

    public DocumentId file() {
        return file.getValue().getFirst();
    }

    public Language language() {
        return language.getValue();
    }

    /** The file got its symbol: makes room for another. */
    public void added() {
        file.setValue(List.of());
        language.clear();
    }
}
