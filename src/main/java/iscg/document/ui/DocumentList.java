package iscg.document.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import iscg.document.DocumentDetails;
import java.util.Collection;

/** The documents of something that is only read, each to be downloaded. */
public class DocumentList extends NamedList {

    public DocumentList(Collection<DocumentDetails> documents) {
        super("documents", translate("attachments.list"));
        documents.forEach(document -> add(new ListItem(new DocumentLink(document))));
    }
}
