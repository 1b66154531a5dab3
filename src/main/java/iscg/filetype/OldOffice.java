package iscg.filetype;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a document of Microsoft's office programs before 2007, or one that they encrypted, carries. Offsets and records are those
 * of [MS-DOC], [MS-XLS] and [MS-PPT].
 */
final class OldOffice {

    private static final int LONGEST_LOOK = 8 << 20;

    private OldOffice() {}

    static Findings.Inside look(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var container = new CompoundFile(channel);
            var workbook = container.beginning(container.has("Workbook") ? "Workbook" : "Book", LONGEST_LOOK);
            return new Findings.Inside(hasMacros(container, workbook), false, needsPassword(container, workbook));
        }
    }

    private static boolean hasMacros(CompoundFile container, ByteBuffer workbook) throws IOException {
        return Stream.of("Macros", "VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR").anyMatch(container::has)
                || hasMacroSheet(workbook)
                || announcesVba(container.beginning("PowerPoint Document", LONGEST_LOOK));
    }

    private static boolean needsPassword(CompoundFile container, ByteBuffer workbook) throws IOException {
        var word = container.beginning("WordDocument", 32);
        return container.has("EncryptedPackage")
                || container.has("EncryptedSummary")
                || word.limit() > 11 && (word.getShort(10) & 0x0100) != 0
                || hasRecord(workbook, 0x002F, false);
    }

    /** A sheet of Excel 4 macros: a BoundSheet8 record of that type. */
    private static boolean hasMacroSheet(ByteBuffer workbook) {
        return hasRecord(workbook, 0x0085, true);
    }

    /** Goes through the records that describe the workbook, up to the first end-of-file record. */
    private static boolean hasRecord(ByteBuffer workbook, int wanted, boolean ofMacroSheet) {
        for (var at = 0; at + 10 <= workbook.limit(); ) {
            var type = Short.toUnsignedInt(workbook.getShort(at));
            if (type == wanted && (!ofMacroSheet || workbook.get(at + 9) == 1)) {
                return true;
            }
            if (type == 0x000A) {
                return false;
            }
            at += 4 + Short.toUnsignedInt(workbook.getShort(at + 2));
        }
        return false;
    }

    /** A VBAInfoAtom that says there are macros. */
    private static boolean announcesVba(ByteBuffer presentation) {
        for (var at = 0; at + 16 <= presentation.limit(); at++) {
            if (presentation.getInt(at) == 0x04000002
                    && presentation.getInt(at + 4) == 0x0C
                    && presentation.getInt(at + 12) == 1) {
                return true;
            }
        }
        return false;
    }
}
