package iscg.reading.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Whether the type that a document came with, told from its content when it was received, spares telling it again. */
final class KnownType {

    private static final String ANY = "application/octet-stream";
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    /** Of the old container, in which Office also puts what it encrypts. */
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private KnownType() {}

    /** Not for what only bears the type of the document that it would be without its password. */
    static boolean isToBeBelieved(Question question) throws IOException {
        var type = question.mediaType();
        return !type.equals(ANY) && !(type.startsWith(OPEN_XML) && isCompoundFile(Path.of(question.file())));
    }

    private static boolean isCompoundFile(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(COMPOUND_FILE.length), COMPOUND_FILE);
        }
    }
}
