package iscg.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of documents the portal takes, each with its media type and the extensions a name may end with. */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    WORD_97("application/msword", "doc"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    EXCEL_97("application/vnd.ms-excel", "xls"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    POWERPOINT_97("application/vnd.ms-powerpoint", "ppt"),
    OPENDOCUMENT_TEXT("application/vnd.oasis.opendocument.text", "odt"),
    OPENDOCUMENT_SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    OPENDOCUMENT_PRESENTATION("application/vnd.oasis.opendocument.presentation", "odp"),
    PROTECTED_OFFICE("application/x-tika-ooxml-protected", "docx", "xlsx", "pptx"),
    RTF("application/rtf", "rtf"),
    HTML("text/html", "html", "htm"),
    XHTML("application/xhtml+xml", "html", "htm", "xhtml"),
    CSV("text/csv", "csv"),
    WEBVTT("text/vtt", "vtt"),
    PLAIN_TEXT("text/plain", "txt", "text", "md"),
    EPUB("application/epub+zip", "epub"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    MP4("video/mp4", "mp4", "m4v");

    private final String mediaType;
    private final List<String> extensions;

    DocumentType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    static Optional<DocumentType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** All extensions the portal takes, for the browser's file chooser; a hint only. */
    public static List<String> allExtensions() {
        return Arrays.stream(values())
                .flatMap(type -> type.extensions.stream())
                .distinct()
                .toList();
    }

    public String mediaType() {
        return mediaType;
    }

    boolean mayBeNamed(FileName name) {
        return name.extension().isEmpty() || extensions.contains(name.extension());
    }

    /** Whether nothing but the name tells it from other plain text. */
    boolean isText() {
        return this == PLAIN_TEXT || this == CSV || this == WEBVTT;
    }

    /** The key of its name. */
    public String key() {
        return "document.type." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
