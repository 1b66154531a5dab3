package iscg.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Tells whether nobody can look into an archive. */
final class EncryptedArchive {

    private EncryptedArchive() {}

    static boolean is(Path content) throws IOException {
        try (var zip = ZipFile.builder().setPath(content).get()) {
            return Collections.list(zip.getEntries()).stream()
                    .anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption());
        }
    }
}
