package iscg.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Passwords that nobody has to know. */
final class Secret {

    private static final int BYTES = 24;
    private static final int KEY_BYTES = 32;

    private Secret() {}

    static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A key of 32 bytes in Base64, the same at each start on a data folder. */
    static String keptKey(Path file) {
        try {
            if (Files.notExists(file)) {
                var bytes = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(bytes);
                keep(file, Base64.getEncoder().encodeToString(bytes));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a text in a file that never, not even while it is made, is readable by others. */
    static Path keep(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Files.writeString(Files.createFile(file, ownerOnly), text);
    }
}
