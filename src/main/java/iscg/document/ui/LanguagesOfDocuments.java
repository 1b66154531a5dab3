package iscg.document.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import iscg.document.DocumentDetails;
import iscg.document.DocumentRecord;
import iscg.document.DocumentService;
import iscg.language.Language;
import iscg.ui.Announcer;
import iscg.ui.LanguageChoice;
import iscg.ui.LanguageOfText;
import iscg.ui.Names;
import java.util.Collection;
import java.util.Map;

/** The documents of what is about to be sent, each with the language it is written in, which its sender can correct. */
public class LanguagesOfDocuments extends NamedList {

    private final DocumentService documents;

    /** @param ofText that of the text they are attached to */
    public LanguagesOfDocuments(Collection<DocumentDetails> attached, Language ofText, DocumentService documents) {
        super("documents", translate("attachments.list"));
        this.documents = documents;
        attached.forEach(document -> add(new ListItem(new DocumentLink(document), choice(document, ofText))));
    }

    private LanguageChoice choice(DocumentDetails document, Language ofText) {
        var choice = new LanguageChoice(
                translate("document.language.label", Map.of("name", Names.inSentence(document.fileName()))));
        choice.addClassName("document-language");
        show(choice, document, ofText);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                say(choice, document, ofText);
            }
        });
        return choice;
    }

    private void say(LanguageChoice choice, DocumentDetails document, Language ofText) {
        var language = choice.getValue();
        if (language == null || !documents.sayLanguage(document.id(), language)) {
            show(choice, document, ofText);
            choice.setHelperText(translate("document.language.late"));
            return;
        }
        choice.setHelperText(translate("document.language.said"));
        Announcer.say(translate(
                "document.language.kept",
                Map.of("name", Names.inSentence(document.fileName()), "language", LanguageOfText.nameOf(language))));
    }

    private void show(LanguageChoice choice, DocumentDetails document, Language ofText) {
        var known = documents.record(document.id());
        var language = known.flatMap(DocumentRecord::language);
        choice.setValue(language.orElse(ofText));
        choice.setHelperText(translate(
                known.filter(DocumentRecord::languageSaid).isPresent()
                        ? "document.language.said"
                        : language.isPresent() ? "document.language.found" : "document.language.unknown"));
    }
}
