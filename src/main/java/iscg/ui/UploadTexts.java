package iscg.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of Vaadin's Upload in the reader's language. */
public final class UploadTexts {

    private UploadTexts() {}

    /** For {@code upload.setI18n(…)}. */
    public static UploadI18N inReadersLanguage() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(text("add-file")).setMany(text("add-files")))
                .setDropFiles(
                        new UploadI18N.DropFiles().setOne(text("drop-file")).setMany(text("drop-files")))
                .setFile(new UploadI18N.File()
                        .setStart(text("start"))
                        .setRetry(text("retry"))
                        .setRemove(text("remove")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("too-many-files"))
                        .setFileIsTooBig(text("file-too-large"))
                        .setIncorrectFileType(text("type-not-accepted")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status())
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text("remaining") + "\u00A0")
                                .setUnknown(text("remaining-unknown")))
                        .setError(failure()))
                .setUnits(List.of(text("units").split(" ")));
    }

    private static UploadI18N.Uploading.Status status() {
        return new UploadI18N.Uploading.Status()
                .setConnecting(text("connecting"))
                .setStalled(text("stalled"))
                .setProcessing(text("processing"))
                .setHeld(text("held"));
    }

    private static UploadI18N.Uploading.Error failure() {
        return new UploadI18N.Uploading.Error()
                .setServerUnavailable(text("server-unavailable"))
                .setUnexpectedServerError(text("failed"))
                .setForbidden(text("forbidden"))
                .setFileTooLarge(text("file-too-large"));
    }

    private static String text(String key) {
        return translate("ui.upload." + key);
    }
}
