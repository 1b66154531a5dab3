package iscg.document.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
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
        var facts = new Span(facts(document));
        facts.addClassName("document-facts");
        add(name(document), facts, details(document));
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

    private static Anchor details(DocumentDetails document) {
        var details = plain(new Anchor(document.recordAddress(), translate("document.details")), false);
        details.setAriaLabel(translate("document.details-named", Map.of("name", document.fileName())));
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
