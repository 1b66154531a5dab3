package iscg.document.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.function.Predicate.not;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import iscg.document.DocumentDetails;
import iscg.document.DocumentId;
import iscg.document.DocumentService;
import iscg.filetype.DocumentRefused;
import iscg.filetype.Refusal;
import iscg.ui.Announcer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes documents in a form: by button or by dragging, several at once. Its value is what is attached, in the order of
 * arrival; it changes with each document that arrives or is removed, so that a form can keep it at once. What was not
 * attached stays listed with the reason until the person has seen to it.
 */
public class AttachmentsField extends AbstractCompositeField<FieldSet, AttachmentsField, List<DocumentId>>
        implements HasLabel {

    private final DocumentService documents;
    private final Allowance allowance;
    private final AttachmentUpload upload;
    private final NamedList attachedRows = new NamedList("documents", translate("attachments.list"));
    private final NamedList refusedRows = new NamedList("documents-refused", translate("attachments.refused"));
    private final Paragraph full = new Paragraph();
    private List<DocumentDetails> attached = List.of();

    /** Takes as many as the settings allow. */
    public AttachmentsField(DocumentService documents) {
        this(documents, new Allowance(documents), "attachments.help", "attachments.full");
    }

    private AttachmentsField(DocumentService documents, Allowance allowance, String helpKey, String fullKey) {
        super(List.of());
        this.documents = documents;
        this.allowance = allowance;
        var label = translate("attachments.label");
        upload = new AttachmentUpload(label, documents, allowance, this::attach, this::refuse);
        var help = new Paragraph(translate(helpKey, limits()));
        help.setId("attachments-" + UUID.randomUUID());
        help.addClassName("attachments-help");
        upload.describedBy(help);
        full.setText(translate(fullKey, limits()));
        getContent().setContent(help, upload, full, refusedRows, attachedRows);
        getContent().setLegendText(label);
        getContent().addClassName("attachments");
        show();
    }

    /** Takes one, and says so. */
    public static AttachmentsField forOneFile(DocumentService documents) {
        return new AttachmentsField(
                documents, new Allowance(documents, 1), "attachments.help.one", "attachments.full.one");
    }

    @Override
    public void setLabel(String label) {
        getContent().setLegendText(label);
    }

    @Override
    public String getLabel() {
        return getContent().getLegendText();
    }

    /** Shows what may no longer be changed: the list alone. */
    @Override
    public void setReadOnly(boolean readOnly) {
        upload.setVisible(!readOnly);
        show();
    }

    @Override
    public boolean isReadOnly() {
        return !upload.isVisible();
    }

    @Override
    protected void setPresentationValue(List<DocumentId> value) {
        attached = documents.details(value);
        show();
    }

    /** Adds a document that has just arrived; one that arrives twice, after an answer got lost, is there once. */
    private void attach(DocumentDetails document) {
        if (attached.stream().anyMatch(one -> isCopy(one, document))) {
            return;
        }
        if (allowance.filesLeft() == 0
                || allowance.bytesLeft() < document.size().bytes()) {
            var refusal = allowance.filesLeft() == 0 ? Refusal.TOO_MANY : Refusal.TOO_MUCH_TOGETHER;
            refuse(new DocumentRefused(refusal, document.fileName()));
            return;
        }
        var more = new ArrayList<>(attached);
        more.add(document);
        change(more);
    }

    private static boolean isCopy(DocumentDetails one, DocumentDetails other) {
        return one.sha256().equals(other.sha256()) && one.fileName().equals(other.fileName());
    }

    private void refuse(DocumentRefused refused) {
        refusedRows.add(new RefusedRow(refused, limits(), row -> {
            refusedRows.remove(row);
            upload.focus();
        }));
        refusedRows.setVisible(true);
    }

    private void remove(DocumentDetails document) {
        var position = attached.indexOf(document);
        change(attached.stream().filter(one -> !one.equals(document)).toList());
        Announcer.say(translate("attachments.removed", Map.of("name", document.fileName())));
        focusNear(position);
    }

    /** Leaves the focus where the removed document stood: at the next one, else the last, else where files are chosen. */
    private void focusNear(int position) {
        rows().skip(Math.clamp(attached.size() - 1, 0, position))
                .findFirst()
                .ifPresentOrElse(AttachmentRow::focusRemove, upload::focus);
    }

    private void change(List<DocumentDetails> documents) {
        attached = List.copyOf(documents);
        show();
        setModelValue(attached.stream().map(DocumentDetails::id).toList(), true);
    }

    private void show() {
        showRows();
        attachedRows.setVisible(!attached.isEmpty());
        refusedRows.setVisible(refusedRows.getChildren().findAny().isPresent());
        allowance.holds(attached);
        upload.showRoom();
        full.setVisible(allowance.filesLeft() == 0 && !isReadOnly());
    }

    /** Rows of what stays attached stay too, so that whoever stands in one is not thrown out. */
    private void showRows() {
        var shown = rows().toList();
        shown.stream().filter(row -> !row.shows(attached, isReadOnly())).forEach(attachedRows::remove);
        var kept = rows().map(AttachmentRow::document).toList();
        attached.stream().filter(not(kept::contains)).map(this::row).forEach(attachedRows::add);
    }

    private Stream<AttachmentRow> rows() {
        return attachedRows.getChildren().map(AttachmentRow.class::cast);
    }

    private AttachmentRow row(DocumentDetails document) {
        return isReadOnly() ? new AttachmentRow(document) : new AttachmentRow(document, this::remove);
    }

    private Map<String, Object> limits() {
        return AttachmentUpload.limits(documents, allowance, getLocale());
    }
}
