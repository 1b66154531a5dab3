package iscg.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Real files, each under {@code samples/}. */
public final class Samples {

    private Samples() {}

    /** All that a portal takes; also by name as the source of a parameterized test. */
    public static List<Path> documents() {
        try (var files = Files.list(folder("documents"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path document(String name) {
        return folder("documents").resolve(name);
    }

    public static Path hostile(String name) {
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
