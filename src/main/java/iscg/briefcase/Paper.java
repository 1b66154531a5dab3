package iscg.briefcase;

import iscg.language.Language;
import iscg.symbol.DocumentVersion;
import iscg.symbol.VersionFile;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One version of a document of a meeting, with what of it is there for readers.
 *
 * @param late whether it came after the deadline for documents
 */
public record Paper(DocumentVersion version, boolean late) implements Serializable {

    /** Its files that everybody may open, in the official order of languages. What is not scanned yet is not among them. */
    public List<VersionFile> there() {
        return version.files().stream().filter(Paper::isThere).toList();
    }

    private static boolean isThere(VersionFile file) {
        return !file.document().scan().isToldOf();
    }

    /** The languages in which readers do not have it. */
    public List<Language> missing() {
        var there = there();
        return Arrays.stream(Language.values())
                .filter(language ->
                        there.stream().noneMatch(file -> file.symbol().language() == language))
                .toList();
    }

    /** What a reader gets: their own language, else the original, else the first there is; empty while none is there. */
    public Optional<VersionFile> fileFor(Language reader) {
        var there = there();
        return there.stream()
                .filter(file -> file.symbol().language() == reader)
                .findFirst()
                .or(() -> there.stream().filter(VersionFile::original).findFirst())
                .or(() -> there.stream().findFirst());
    }
}
