package iscg.storage;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;

/**
 * OpenStack Swift as this machine has it installed: an object store as data centres run it, which verifies what it is sent. Gone
 * with the JVM, however that ends. Where it is not installed, the test that asks for it is skipped.
 */
final class Swift {

    private static final Path PYTHON =
            Path.of("/usr/bin/python3"); // the one Debian's packages are for, whatever stands in the path

    private Swift() {}

    /**
     * Starts, and returns when it serves.
     *
     * @param folder empty; all it writes goes there
     */
    static S3Server start(Path folder) throws IOException, InterruptedException, URISyntaxException {
        assumeTrue(isInstalled(), "Swift is not installed on this machine (Debian: python3-swift)");
        assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView(UserDefinedFileAttributeView.class),
                () -> "Swift cannot store in " + folder + ", which keeps no extended attributes");
        var log = folder.resolve("log");
        var somebody = S3Server.nowhere();
        var process = new ProcessBuilder(
                        PYTHON.toString(),
                        Path.of(Swift.class.getResource("swift-server.py").toURI())
                                .toString(),
                        folder.toString(),
                        somebody.accessKey(),
                        somebody.secretKey(),
                        somebody.region())
                .redirectError(log.toFile())
                .start();
        var port = process.inputReader().readLine();
        if (port == null) {
            throw new IllegalStateException("Swift does not serve: " + Files.readString(log));
        }
        return new S3Server(process, Integer.parseInt(port));
    }

    private static boolean isInstalled() throws IOException, InterruptedException {
        return Files.isExecutable(PYTHON)
                && new ProcessBuilder(PYTHON.toString(), "-c", "import swift.proxy")
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
    }
}
