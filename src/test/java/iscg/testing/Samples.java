package iscg.testing;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** Real files, each under {@code samples/}. */
public final class Samples {

    private Samples() {}

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
