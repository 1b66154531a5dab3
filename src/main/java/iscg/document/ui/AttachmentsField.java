package iscg.document.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import iscg.document.DocumentDetails;
import iscg.document.DocumentId;
import iscg.document.DocumentLimits;
import iscg.document.DocumentRefused;
import iscg.document.DocumentService;
import iscg.document.DocumentType;
import iscg.ui.Announcer;
import iscg.ui.UploadTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes documents by button or by dropping them, several at once, and lists what is attached and what was not taken and why.
 * The list is told to the listener at each change, so that it is saved at once. Progress is spoken as well as shown.
 */
@JsModule("./attachments.ts")
public class AttachmentsField extends Composite<Div> {

    private final transient DocumentService documents;
    private final DocumentLimits limits;
    private final SerializableConsumer<List<DocumentId>> changed;
    private final List<DocumentDetails> attached = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final UnorderedList problems = new UnorderedList();
    private final Upload upload = new Upload();

    /**
     * Shows the documents attached already.
     *
     * @param changed is told all attached documents whenever one was added or removed
     */
    public AttachmentsField(
            DocumentService documents,
            DocumentLimits limits,
            List<DocumentId> attached,
            SerializableConsumer<List<DocumentId>> changed) {
        this.documents = documents;
        this.limits = limits;
        this.changed = changed;
        this.attached.addAll(documents.details(attached));
        list.addClassName("attachments");
        problems.addClassName("attachment-problems");
        getContent().add(help(), upload, problems, list);
        prepareUpload();
        show();
    }

    private Paragraph help() {
        var help = new Paragraph(translate(
                "attachments.help",
                Map.of("megabytes", limits.largestFile().toMegabytes(), "files", limits.mostFiles())));
        help.addClassName("quiet");
        return help;
    }

    private void prepareUpload() {
        upload.setI18n(UploadTexts.inReadersLanguage());
        upload.setAcceptedFileTypes(DocumentType.allExtensions().stream()
                .map(extension -> "." + extension)
                .toArray(String[]::new));
        upload.setMaxFileSize(Math.toIntExact(limits.largestFile().toBytes()));
        upload.setUploadHandler(this::receive);
        upload.addFileRejectedListener(refused -> tell(refused.getFileName(), refused.getErrorMessage()));
        // Without these the page would not ask the server what became of a file.
        upload.getElement().addEventListener("upload-success", received -> upload.clearFileList());
        upload.getElement().addEventListener("upload-error", refused -> upload.clearFileList());
        upload.addAttachListener(shown -> upload.getElement()
                .executeJs(
                        "window.iscgAttachments.prepare(this, $0, $1)",
                        translate("attachments.label"),
                        translate("attachments.progress", Map.of("name", "{name}", "percent", "{percent}"))));
    }

    /** Runs on the request's own thread, as the person who uploads, while the page goes on. */
    private void receive(UploadEvent event) {
        var name = event.getFileName();
        try {
            var document = documents.receive(name, event.getInputStream());
            event.getUI().access(() -> add(document));
        } catch (DocumentRefused refused) {
            var message = translate(event.getUI().getLocale(), refused.refusal().key());
            event.reject(message);
            event.getUI().access(() -> tell(name, message));
        }
    }

    private void add(DocumentDetails document) {
        if (attached.size() >= limits.mostFiles()) {
            tell(document.fileName(), translate("attachments.too-many", Map.of("files", limits.mostFiles())));
            return;
        }
        attached.add(document);
        Announcer.say(translate("attachments.added", Map.of("name", document.fileName())));
        changedNow();
    }

    private void remove(DocumentDetails document) {
        attached.remove(document);
        Announcer.say(translate("attachments.removed", Map.of("name", document.fileName())));
        changedNow();
        upload.getElement().executeJs("this.querySelector('vaadin-button')?.focus()");
    }

    private void changedNow() {
        show();
        changed.accept(attached.stream().map(DocumentDetails::id).toList());
    }

    private void tell(String fileName, String why) {
        problems.add(AttachmentItems.problem(fileName, why));
        Announcer.say(translate("attachments.not-added", Map.of("name", fileName, "why", why)));
    }

    private void show() {
        list.removeAll();
        attached.forEach(document -> list.add(AttachmentItems.attached(document, () -> remove(document))));
        list.setVisible(!attached.isEmpty());
    }
}
