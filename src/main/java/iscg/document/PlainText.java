package iscg.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells text in any code page from binary content. */
final class PlainText {

    private static final int BYTES_READ = 64 * 1024;
    private static final String SPACES_AND_LINE_ENDS = "\t\n\f\r\u001a\u001b";

    private PlainText() {}

    /** Whether the beginning holds no control codes but those that text may hold. */
    static boolean is(Path content) throws IOException {
        try (var stream = Files.newInputStream(content)) {
            for (var code : stream.readNBytes(BYTES_READ)) {
                if (code >= 0 && code < ' ' && SPACES_AND_LINE_ENDS.indexOf(code) < 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
