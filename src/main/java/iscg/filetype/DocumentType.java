package iscg.filetype;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The types of documents that are taken in, by their content; each with the names its files usually bear. */
public enum DocumentType {
    PDF(Set.of("pdf"), "application/pdf"),
    WORD(
            Set.of("docx", "doc", "dotx", "dot"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
            "application/msword"),
    EXCEL(
            Set.of("xlsx", "xls", "xltx", "xlt"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
            "application/vnd.ms-excel"),
    POWERPOINT(
            Set.of("pptx", "ppt", "ppsx", "pps", "potx", "pot"),
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
            "application/vnd.openxmlformats-officedocument.presentationml.template",
            "application/vnd.ms-powerpoint"),
    OPEN_DOCUMENT_TEXT(
            Set.of("odt", "ott"),
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.text-template"),
    OPEN_DOCUMENT_SHEET(
            Set.of("ods", "ots"),
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.spreadsheet-template"),
    OPEN_DOCUMENT_PRESENTATION(
            Set.of("odp", "otp"),
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.oasis.opendocument.presentation-template"),
    /** Word itself gives rich text the name {@code .doc} where it is told to. */
    RTF(Set.of("rtf", "doc"), "application/rtf"),
    TEXT(Set.of("txt", "text", "log", "md"), "text/plain"),
    CSV(Set.of("csv"), "text/csv"),
    HTML(Set.of("html", "htm", "xhtml"), "text/html", "application/xhtml+xml"),
    EPUB(Set.of("epub"), "application/epub+zip"),
    PNG(Set.of("png"), "image/png"),
    JPEG(Set.of("jpg", "jpeg", "jpe", "jfif"), "image/jpeg"),
    MP4(Set.of("mp4", "m4v"), "video/mp4", "video/x-m4v"),
    WEBVTT(Set.of("vtt"), "text/vtt");

    private final Set<String> extensions;
    private final List<String> mediaTypes;

    DocumentType(Set<String> extensions, String... mediaTypes) {
        this.extensions = extensions;
        this.mediaTypes = List.of(mediaTypes);
    }

    public static Optional<DocumentType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaTypes.contains(mediaType))
                .findFirst();
    }

    /** Whether files of some type on the list usually bear this extension. */
    static boolean isKnown(String extension) {
        return Arrays.stream(values()).anyMatch(type -> type.bears(extension));
    }

    boolean bears(String extension) {
        return extensions.contains(extension);
    }

    /** The media type most usual for it. */
    String mediaType() {
        return mediaTypes.getFirst();
    }

    /** Whether it is text that a person could have typed: then only its name tells which sort of text it is. */
    boolean isTyped() {
        return this == TEXT || this == CSV || this == HTML;
    }

    /** The key of its name in the six languages. */
    public String key() {
        return "document.type." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether browsers show it by themselves, without anything of the portal's. */
    public boolean isShownByBrowsers() {
        return this == PDF || this == PNG || this == JPEG;
    }
}
