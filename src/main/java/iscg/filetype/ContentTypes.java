package iscg.filetype;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Says of which type some content is, or why it is not taken in. A name is believed in two things only, where content cannot
 * tell: which sort of typed text it is, and of which kind an office document is that nobody opens without its password.
 */
@Component
public class ContentTypes {

    private static final String OFFICE_WITH_PASSWORD = "application/x-tika-ooxml-protected";
    private static final Set<String> ARCHIVES =
            Set.of("zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz", "zst", "cab", "iso", "ace", "arj");

    private final ContentProbe probe = new ContentProbe();

    /** @throws DocumentRefused with the reason that matters most to the sender */
    public Inspected inspect(Path file, FileName name) {
        try {
            var found = probe.look(file);
            var type = typeOf(found, name.extension());
            refusalOf(found, type, name.extension()).ifPresent(refusal -> {
                throw new DocumentRefused(refusal, name);
            });
            return inspected(found, type.orElseThrow());
        } catch (IOException e) {
            throw new DocumentRefused(Refusal.DAMAGED, name);
        }
    }

    private static Inspected inspected(Findings found, DocumentType type) {
        var told =
                DocumentType.ofMediaType(found.mediaType()).filter(type::equals).isPresent();
        return new Inspected(
                type,
                told ? found.mediaType() : type.mediaType(),
                found.inside().password());
    }

    private static Optional<Refusal> refusalOf(Findings found, Optional<DocumentType> type, String extension) {
        if (found.inside().macros()) {
            return Optional.of(Refusal.MACROS);
        }
        if (Programs.bear(extension)) {
            return Optional.of(Refusal.PROGRAM);
        }
        if (type.isPresent()) {
            var claims = DocumentType.isKnown(extension) || ARCHIVES.contains(extension);
            return claims && !type.get().bears(extension) ? Optional.of(Refusal.CONTRADICTS_NAME) : Optional.empty();
        }
        if (DocumentType.isKnown(extension)) {
            return Optional.of(Refusal.CONTRADICTS_NAME);
        }
        if (Programs.include(found.mediaType())) {
            return Optional.of(Refusal.PROGRAM);
        }
        return Optional.of(found.inside().locked() ? Refusal.ENCRYPTED_ARCHIVE : Refusal.NOT_ALLOWED);
    }

    private static Optional<DocumentType> typeOf(Findings found, String extension) {
        if (found.mediaType().equals(OFFICE_WITH_PASSWORD)) {
            return Stream.of(DocumentType.WORD, DocumentType.EXCEL, DocumentType.POWERPOINT)
                    .filter(type -> type.bears(extension))
                    .findFirst();
        }
        var told = DocumentType.ofMediaType(found.mediaType());
        if (!found.text() || told.filter(not(DocumentType::isTyped)).isPresent() && !isTyped(extension)) {
            return told;
        }
        return typed(extension).or(() -> told);
    }

    private static boolean isTyped(String extension) {
        return typed(extension).isPresent();
    }

    private static Optional<DocumentType> typed(String extension) {
        return Stream.of(DocumentType.values())
                .filter(DocumentType::isTyped)
                .filter(type -> type.bears(extension))
                .findFirst();
    }
}
