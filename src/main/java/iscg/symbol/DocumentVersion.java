package iscg.symbol;

import iscg.language.Language;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One exact version of a document, with its files.
 *
 * @param files one a language, in the official order of languages; at least the original
 */
public record DocumentVersion(Symbol symbol, List<VersionFile> files) implements Serializable {

    public DocumentVersion {
        files = List.copyOf(files);
    }

    public VersionFile original() {
        return files.stream().filter(VersionFile::original).findFirst().orElseThrow();
    }

    public Optional<VersionFile> in(Language language) {
        return files.stream()
                .filter(file -> file.symbol().language() == language)
                .findFirst();
    }

    /** The reader's language first, then the original, then the others. */
    public VersionFile bestFor(Language reader) {
        return in(reader).orElseGet(this::original);
    }

    /** When it was put down; translations may have come later. */
    public Instant addedAt() {
        return original().addedAt();
    }
}
