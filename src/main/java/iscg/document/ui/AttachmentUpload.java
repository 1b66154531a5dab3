package iscg.document.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import iscg.document.DocumentDetails;
import iscg.document.DocumentService;
import iscg.filetype.DocumentRefused;
import iscg.filetype.Refusal;
import iscg.language.Language;
import iscg.ui.UploadTexts;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/**
 * The part of a form in which files are chosen and seen on their way. What has arrived or was refused leaves it; what broke off
 * stays, to be tried again.
 */
@JsModule("./attachments.ts")
class AttachmentUpload extends Composite<Upload> {

    private static final Map<String, String> PLACES = Map.of("name", "{name}", "percent", "{percent}");

    private final DocumentService documents;
    private final SerializableConsumer<DocumentDetails> arrived;
    private final SerializableConsumer<DocumentRefused> refused;
    private final String label;

    AttachmentUpload(
            String label,
            DocumentService documents,
            SerializableConsumer<DocumentDetails> arrived,
            SerializableConsumer<DocumentRefused> refused) {
        this.label = label;
        this.documents = documents;
        this.arrived = arrived;
        this.refused = refused;
        var upload = getContent();
        upload.setI18n(UploadTexts.inReadersLanguage());
        upload.setMaxFileSize(
                (int) Math.min(Integer.MAX_VALUE, documents.largestFile().bytes()));
        upload.setUploadHandler(this::receive);
        upload.addFileRejectedListener(this::rejected);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement()
                .executeJs(
                        "window.iscgAttachments.watch(this, $0, $1, $2)",
                        label,
                        translate("attachments.on-its-way", PLACES),
                        translate("attachments.arrived", PLACES));
    }

    /** How many more files are taken; 0 for none. */
    void setRoom(int files) {
        getContent().setMaxFiles(files);
    }

    /** Lets the button be heard together with what may be chosen. */
    void describedBy(Component help) {
        getContent()
                .getUploadButton()
                .getElement()
                .setAttribute("aria-describedby", help.getId().orElseThrow());
    }

    void focus() {
        ((Button) getContent().getUploadButton()).focus();
    }

    /** On the thread of the request that carries the file, in the sender's session but outside the lock of the page. */
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var content = event.getInputStream()) {
            var details = documents.receive(event.getFileName(), content);
            ui.access(() -> arrived.accept(details));
        } catch (DocumentRefused why) {
            if (why.refusal() == Refusal.BROKEN_UPLOAD) {
                throw new IOException(why);
            }
            event.reject(words(why, limits(documents, ui.getLocale()), ui.getLocale()));
            ui.access(() -> refused.accept(why));
        }
    }

    /** What the browser itself saw to be too much, before sending anything. */
    private void rejected(FileRejectedEvent event) {
        var tooLarge = getContent().getI18n().getError().getFileIsTooBig().equals(event.getErrorMessage());
        refused.accept(new DocumentRefused(tooLarge ? Refusal.TOO_LARGE : Refusal.TOO_MANY, event.getFileName()));
    }

    static Map<String, Object> limits(DocumentService documents, Locale reader) {
        var language = Language.of(reader).orElse(Language.ENGLISH);
        return Map.of("size", documents.largestFile().in(language), "count", documents.mostFiles());
    }

    /** The file's name stands isolated in them, since its direction may be another. */
    static String words(DocumentRefused refused, Map<String, Object> limits, Locale reader) {
        return translate(
                reader,
                refused.refusal().key(),
                Map.of(
                        "name",
                        "\u2068" + refused.fileName() + "\u2069",
                        "size",
                        limits.get("size"),
                        "count",
                        limits.get("count")));
    }
}
