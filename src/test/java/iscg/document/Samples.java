package iscg.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Real files, each under {@code samples/}. */
final class Samples {

    private Samples() {}

    static List<Path> documents() {
        try (var files = Files.list(folder("documents"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path document(String name) {
        return folder("documents").resolve(name);
    }

    static Path hostile(String name) {
        return folder("hostile").resolve(name);
    }

    private static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(Samples.class.getResource("/samples/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
