package iscg.storage;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders that only the portal's own account may enter. */
public final class PrivateFolder {

    private PrivateFolder() {}

    /** Makes the folder and those above it where they are missing. */
    public static Path make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            var above = folder.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            if (above != null) {
                force(above);
            }
        }
        return folder;
    }

    /** Makes the names in the folder survive a loss of power, where the system can do that; Windows does it by itself. */
    static void force(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (var names = FileChannel.open(folder, READ)) {
                names.force(true);
            }
        }
    }
}
