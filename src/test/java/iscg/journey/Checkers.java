package iscg.journey;

import java.nio.file.Files;
import java.nio.file.Path;

/** Programs that look at pages, which {@code ./portal test} fetches by npm. */
final class Checkers {

    private static final Path FOLDER = Path.of("target", "checkers", "node_modules");

    private Checkers() {}

    /** @throws IllegalStateException if they were not fetched */
    static Path file(String path) {
        var file = FOLDER.resolve(path);
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(file + " is missing: ./portal test fetches it");
        }
        return file;
    }
}
