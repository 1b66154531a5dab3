package iscg.document.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import iscg.document.DocumentDetails;
import iscg.ui.Reader;
import java.util.Map;

/** The lines of lists of documents, the same wherever documents are shown. */
final class AttachmentItems {

    private AttachmentItems() {}

    static ListItem document(DocumentDetails document) {
        var link = new Anchor(document.address(), isolated(document.fileName()));
        link.setRouterIgnore(true);
        var facts = new Span(translate(
                "attachments.facts",
                Map.of(
                        "type",
                        translate(document.type().key()),
                        "size",
                        FileSize.of(document.size(), Reader.current().language()))));
        facts.addClassName("quiet");
        return new ListItem(link, facts);
    }

    static ListItem attached(DocumentDetails document, Command remove) {
        var item = document(document);
        var button = new Button(translate("attachments.remove"), click -> remove.execute());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(translate("attachments.remove-named", Map.of("name", document.fileName())));
        item.add(button);
        return item;
    }

    static ListItem problem(String fileName, String why) {
        var reason = new Span(why);
        return new ListItem(isolated(fileName), reason);
    }

    /** A name keeps its own direction within a line of any other. */
    private static Span isolated(String fileName) {
        var name = new Span(fileName);
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("file-name");
        return name;
    }
}
