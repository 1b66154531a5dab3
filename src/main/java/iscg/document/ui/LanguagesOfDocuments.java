package iscg.document.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import iscg.document.DocumentDetails;
import iscg.document.DocumentLanguageService;
import iscg.document.DocumentService;
import iscg.language.Language;
import iscg.ui.Announcer;
import iscg.ui.Choice;
import iscg.ui.LanguageOfText;
import iscg.ui.Names;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documents of what is about to be sent, each with the language it is written in, which its sender can correct. */
public class LanguagesOfDocuments extends NamedList {

    private final DocumentService documents;
    private final DocumentLanguageService languages;

    /** @param ofText that of the text they are attached to */
    public LanguagesOfDocuments(
            Collection<DocumentDetails> attached,
            Language ofText,
            DocumentService documents,
            DocumentLanguageService languages) {
        super("documents", translate("attachments.list"));
        this.documents = documents;
        this.languages = languages;
        attached.forEach(document -> add(new ListItem(new DocumentLink(document), choice(document, ofText))));
    }

    private Choice<Language> choice(DocumentDetails document, Language ofText) {
        var choice = new Choice<Language>(
                translate("document.language.label", Map.of("name", Names.inSentence(document.fileName()))));
        choice.addClassName("document-language");
        choice.setItems(Language.values());
        choice.setItemLabelGenerator(LanguageOfText::nameOf);
        show(choice, document, ofText);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                say(choice, document, change.getValue(), ofText);
            }
        });
        return choice;
    }

    private void say(Choice<Language> choice, DocumentDetails document, @Nullable Language language, Language ofText) {
        if (language == null || !languages.say(document.id(), language)) {
            show(choice, document, ofText);
            choice.setHelperText(translate("document.language.late"));
            return;
        }
        show(choice, document, ofText);
        Announcer.say(translate(
                "document.language.kept",
                Map.of("name", Names.inSentence(document.fileName()), "language", LanguageOfText.nameOf(language))));
    }

    private void show(Choice<Language> choice, DocumentDetails document, Language ofText) {
        var known = documents.record(document.id());
        var language = known.flatMap(record -> record.language());
        choice.setValue(language.orElse(ofText));
        choice.setHelperText(translate(
                known.filter(record -> record.languageSaid()).isPresent()
                        ? "document.language.said"
                        : language.isPresent() ? "document.language.found" : "document.language.unknown"));
    }
}
