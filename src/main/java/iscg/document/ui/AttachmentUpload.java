package iscg.document.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import iscg.document.DocumentDetails;
import iscg.document.DocumentService;
import iscg.filetype.DocumentRefused;
import iscg.filetype.Refusal;
import iscg.language.Language;
import iscg.ui.UploadTexts;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The part of a form in which files are chosen and seen on their way. What has arrived or was refused leaves it; what broke off
 * stays, to be tried again.
 */
@JsModule("./attachments.ts")
class AttachmentUpload extends Composite<Upload> {

    private final DocumentService documents;
    private final Allowance allowance;
    private final SerializableConsumer<DocumentDetails> arrived;
    private final SerializableConsumer<DocumentRefused> refused;
    private final String label;

    AttachmentUpload(
            String label,
            DocumentService documents,
            Allowance allowance,
            SerializableConsumer<DocumentDetails> arrived,
            SerializableConsumer<DocumentRefused> refused) {
        this.label = label;
        this.documents = documents;
        this.allowance = allowance;
        this.arrived = arrived;
        this.refused = refused;
        var upload = getContent();
        upload.setI18n(UploadTexts.inReadersLanguage());
        upload.setUploadHandler(this::receive);
        upload.addFileRejectedListener(this::rejected);
        var list = new Element("iscg-files-on-their-way").setAttribute("slot", "file-list");
        upload.getElement().appendChild(list);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("window.iscgAttachments.watch(this, $0)", AttachmentWords.inReadersLanguage(label));
        limit();
    }

    /** To be called when what there is room for has changed. */
    void showRoom() {
        getContent().setMaxFiles(allowance.filesLeft());
        if (isAttached()) {
            limit();
        }
    }

    private void limit() {
        getElement()
                .executeJs(
                        "window.iscgAttachments.limit(this, $0, $1)",
                        documents.largestFile().bytes(),
                        allowance.bytesLeft());
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
        try {
            var details = take(event);
            ui.access(() -> arrived.accept(details));
        } catch (DocumentRefused why) {
            if (why.refusal() == Refusal.BROKEN_UPLOAD && why.getCause() instanceof IOException broken) {
                throw broken;
            }
            event.reject(words(why, limits(documents, allowance, ui.getLocale()), ui.getLocale()));
            ui.access(() -> refused.accept(why));
        }
    }

    private DocumentDetails take(UploadEvent event) throws IOException {
        try (var place = allowance.place(event.getFileName(), event.getFileSize());
                var content = place.counting(event.getInputStream())) {
            return documents.receive(event.getFileName(), content);
        }
    }

    /** What the browser itself saw to be too much, before sending anything. */
    private void rejected(FileRejectedEvent event) {
        var said = event.getErrorMessage();
        var error = getContent().getI18n().getError();
        var refusal = said.equals(AttachmentWords.tooMuchTogether())
                ? Refusal.TOO_MUCH_TOGETHER
                : said.equals(error.getFileIsTooBig()) ? Refusal.TOO_LARGE : Refusal.TOO_MANY;
        refused.accept(new DocumentRefused(refusal, event.getFileName()));
    }

    static Map<String, Object> limits(DocumentService documents, Allowance allowance, Locale reader) {
        var language = Language.of(reader).orElse(Language.ENGLISH);
        return Map.of(
                "size", documents.largestFile().in(language),
                "count", allowance.mostFiles(),
                "total", documents.largestTotal().in(language));
    }

    /** The file's name stands isolated in them, since its direction may be another. */
    static String words(DocumentRefused refused, Map<String, Object> limits, Locale reader) {
        var words = new HashMap<>(limits);
        words.put("name", "\u2068" + refused.fileName() + "\u2069");
        return translate(reader, refused.refusal().key(), words);
    }
}
