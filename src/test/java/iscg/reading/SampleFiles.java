package iscg.reading;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Real files, each under {@code samples/}, and what the document room takes them for. */
public final class SampleFiles {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "odt", "application/vnd.oasis.opendocument.text",
            "html", "text/html",
            "csv", "text/csv",
            "txt", "text/plain");

    private SampleFiles() {}

    /** All of them that are no attack, in the order of their names. */
    public static List<Path> documents() throws IOException {
        try (var files = Files.list(sample("documents"))) {
            return files.sorted().toList();
        }
    }

    static Path document(String name) {
        return sample("documents/" + name);
    }

    static Path hostile(String name) {
        return sample("hostile/" + name);
    }

    public static String mediaType(Path file) {
        var name = file.getFileName().toString();
        return MEDIA_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static Path sample(String name) {
        try {
            return Path.of(Objects.requireNonNull(SampleFiles.class.getResource("/samples/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
