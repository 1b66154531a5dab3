package iscg.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks for programs inside office documents, by the names in their tables of contents: nothing is unpacked. */
final class ActiveContent {

    private static final Pattern MACROS_IN_ZIP = Pattern.compile("(?i)(.*/)?vbaProject\\.bin|Basic/.+/.+|Scripts/.+");
    private static final Set<String> MACROS_IN_OLE2 = Set.of("Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT");
    private static final int MOST_ENTRIES = 20_000;

    private ActiveContent() {}

    /** @throws DocumentRefused if the document carries macros */
    static void refuse(DocumentType type, Path content) throws IOException {
        var macros =
                switch (type) {
                    case WORD,
                            EXCEL,
                            POWERPOINT,
                            OPENDOCUMENT_TEXT,
                            OPENDOCUMENT_SPREADSHEET,
                            OPENDOCUMENT_PRESENTATION -> inZip(content);
                    case WORD_97, EXCEL_97, POWERPOINT_97 -> inOle2(content);
                    default -> false;
                };
        if (macros) {
            throw new DocumentRefused(Refusal.MACROS);
        }
    }

    private static boolean inZip(Path content) throws IOException {
        try (var zip = new ZipFile(content.toFile())) {
            return zip.size() > MOST_ENTRIES
                    || zip.stream()
                            .anyMatch(entry ->
                                    MACROS_IN_ZIP.matcher(entry.getName()).matches());
        } catch (ZipException broken) {
            throw new DocumentRefused(Refusal.CONTRADICTS_NAME, broken);
        }
    }

    private static boolean inOle2(Path content) throws IOException {
        try (var container = new POIFSFileSystem(content.toFile(), true)) {
            return container.getRoot().getEntryNames().stream().anyMatch(MACROS_IN_OLE2::contains);
        }
    }
}
