package iscg.document.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.function.SerializableConsumer;
import iscg.document.DocumentDetails;
import java.util.Collection;
import java.util.Map;

/** One attached document, and where it may be changed a button that takes it away again. */
class AttachmentRow extends ListItem {

    private final DocumentDetails document;
    private final Button remove = new Button(translate("attachments.remove"));

    AttachmentRow(DocumentDetails document) {
        this.document = document;
        add(new DocumentLink(document));
    }

    AttachmentRow(DocumentDetails document, SerializableConsumer<DocumentDetails> onRemove) {
        this(document);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(translate("attachments.remove-named", Map.of("name", document.fileName())));
        remove.addClickListener(click -> onRemove.accept(document));
        add(remove);
    }

    DocumentDetails document() {
        return document;
    }

    /** Whether this is still the row for one of the documents. */
    boolean shows(Collection<DocumentDetails> documents, boolean readOnly) {
        return documents.contains(document) && readOnly != remove.getParent().isPresent();
    }

    void focusRemove() {
        remove.focus();
    }
}
