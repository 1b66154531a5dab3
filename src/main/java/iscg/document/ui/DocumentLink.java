package iscg.document.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import iscg.document.DocumentDetails;
import iscg.language.Language;
import iscg.ui.UserText;
import java.util.Map;

/** A document by its name, type and size, to be downloaded. */
public class DocumentLink extends Span {

    public DocumentLink(DocumentDetails document) {
        addClassName("document-link");
        var name = new Anchor(document.address(), UserText.name(document.fileName()));
        name.setRouterIgnore(true);
        name.getElement().setAttribute("download", true);
        var facts = new Span(facts(document));
        facts.addClassName("document-facts");
        add(name, facts);
        if (document.protectedByPassword()) {
            var flag = new Span(translate("document.protected"));
            flag.addClassName("document-protected");
            add(flag);
        }
    }

    private String facts(DocumentDetails document) {
        var reader = Language.of(getLocale()).orElse(Language.ENGLISH);
        return translate(
                "document.facts",
                Map.of(
                        "type", translate(document.type().key()),
                        "size", document.size().in(reader)));
    }
}
