package iscg.briefcase;

import iscg.language.Language;
import iscg.meeting.SixTexts;
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
 * @param titles what it is called in all languages in which somebody said so; none of what is not the document itself
 */
public record Paper(DocumentVersion version, boolean late, SixTexts titles) implements Serializable {

    /** Its files that everybody may open, in the official order of languages. What is not scanned yet is not among them. */
    public List<VersionFile> there() {
        return version.files().stream().filter(Paper::isThere).toList();
    }

    private static boolean isThere(VersionFile file) {
        return !file.document().scan().isToldOf();
    }

    /** The language in which a reader gets its title: theirs where there is one, else that of the file. */
    public Language titleLanguage(Language reader) {
        return fileFor(reader)
                .map(file -> file.symbol().language())
                .filter(language -> titles.in(reader).isEmpty())
                .orElse(reader);
    }

    /** What a reader calls it: as the file in their language does, else as the secretariat does, else as the file they get. */
    public String titleFor(Language reader) {
        return fileFor(reader)
                .filter(file ->
                        file.symbol().language() == reader || titles.in(reader).isEmpty())
                .map(VersionFile::name)
                .orElse(titles.in(reader));
    }

    /** A title that is shown only with a word that says what it is; empty where there is one that stands for itself, or none. */
    public Optional<SixTexts.Labelled> labelledTitleFor(Language reader) {
        return titleLanguage(reader) == reader ? Optional.empty() : titles.labelledFor(reader);
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
