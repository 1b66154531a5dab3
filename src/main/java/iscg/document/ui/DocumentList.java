package iscg.document.ui;

import com.vaadin.flow.component.html.UnorderedList;
import iscg.document.DocumentDetails;
import java.util.List;

/** Documents to be read: each with its name as the link, its type and its size. */
public class DocumentList extends UnorderedList {

    public DocumentList(List<DocumentDetails> documents) {
        addClassName("attachments");
        documents.forEach(document -> add(AttachmentItems.document(document)));
    }
}
