package iscg.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.io.TikaInputStream;
import org.springframework.stereotype.Component;

/**
 * Finds out what a file really is, from its content alone; the name must then agree with it, since a name that lies is how
 * hostile files travel.
 */
@Component
class TypeDetector {

    private static final Set<String> PROGRAMS = Set.of(
            "exe", "dll", "com", "bat", "cmd", "ps1", "sh", "js", "mjs", "vbs", "wsf", "hta", "jar", "msi", "scr", "py",
            "pl", "rb", "php", "lnk", "app", "apk", "svg");
    private static final Set<String> PROGRAM_TYPES = Set.of(
            "application/x-msdownload",
            "application/x-executable",
            "application/x-sharedlib",
            "application/x-elf",
            "application/x-mach-o",
            "application/java-archive",
            "application/x-sh",
            "application/javascript",
            "text/javascript",
            "image/svg+xml");

    private final Tika tika = new Tika();

    /** @throws DocumentRefused if it is nothing the portal takes, or not what its name says */
    DocumentType detect(Path content, FileName name) throws IOException {
        var mediaType = mediaType(content);
        if (isProgram(mediaType) || PROGRAMS.contains(name.extension())) {
            throw new DocumentRefused(
                    DocumentType.allExtensions().contains(name.extension())
                            ? Refusal.CONTRADICTS_NAME
                            : Refusal.PROGRAM);
        }
        if (mediaType.contains("macroenabled")) {
            throw new DocumentRefused(Refusal.MACROS);
        }
        if (mediaType.equals("application/zip") && EncryptedArchive.is(content)) {
            throw new DocumentRefused(Refusal.ENCRYPTED_ARCHIVE);
        }
        var type = known(mediaType, content)
                .map(found -> refined(found, name))
                .orElseThrow(() -> new DocumentRefused(reason(name)));
        if (!type.mayBeNamed(name)) {
            throw new DocumentRefused(Refusal.CONTRADICTS_NAME);
        }
        ActiveContent.refuse(type, content);
        return type;
    }

    /** Text in an old code page has no mark of its own: it is what holds none of the bytes that text never holds. */
    private static Optional<DocumentType> known(String mediaType, Path content) throws IOException {
        return mediaType.equals("application/octet-stream") && PlainText.is(content)
                ? Optional.of(DocumentType.PLAIN_TEXT)
                : DocumentType.ofMediaType(mediaType);
    }

    private String mediaType(Path content) throws IOException {
        try (var stream = TikaInputStream.get(content)) {
            return tika.detect(stream);
        }
    }

    private static boolean isProgram(String mediaType) {
        return PROGRAM_TYPES.contains(mediaType) || mediaType.startsWith("application/x-msdownload");
    }

    /** Among plain texts the content cannot tell, so the name may. */
    private static DocumentType refined(DocumentType found, FileName name) {
        return found != DocumentType.PLAIN_TEXT
                ? found
                : Arrays.stream(DocumentType.values())
                        .filter(DocumentType::isText)
                        .filter(type -> type.mayBeNamed(name))
                        .findFirst()
                        .orElse(found);
    }

    private static Refusal reason(FileName name) {
        return DocumentType.allExtensions().contains(name.extension()) ? Refusal.CONTRADICTS_NAME : Refusal.NOT_ALLOWED;
    }
}
