package iscg.document.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import iscg.document.DocumentDetails;
import iscg.language.Language;
import iscg.ui.UserText;
import java.util.Map;
import java.util.UUID;

/** A document by its name, type and size, to be downloaded. */
public class DocumentLink extends Span {

    public DocumentLink(DocumentDetails document) {
        addClassName("document-link");
        var facts = new Span(facts(document));
        facts.addClassName("document-facts");
        var name = name(document);
        add(name, facts, details(document, name));
        if (document.protectedByPassword()) {
            var flag = new Span(translate("document.protected"));
            flag.addClassName("document-protected");
            add(flag);
        }
        if (document.scan().isToldOf()) {
            var state = new Span(translate(document.scan().key()));
            state.addClassName("document-protected");
            add(state);
        }
    }

    private static Component name(DocumentDetails document) {
        var name = UserText.name(document.fileName());
        return document.open() ? plain(new Anchor(document.address(), name), true) : name;
    }

    /** Heard as the details of what it stands beside, without being another link of that name. */
    private static Anchor details(DocumentDetails document, Component name) {
        name.setId("document-" + UUID.randomUUID());
        var details = plain(new Anchor(document.recordAddress(), translate("document.details")), false);
        details.getElement().setAttribute("aria-describedby", name.getId().orElseThrow());
        return details;
    }

    /** These pages are not views: the browser itself goes there. */
    private static Anchor plain(Anchor link, boolean download) {
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", download);
        return link;
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
