package iscg.testing;

import java.nio.file.Path;

/** Where the tests of this JVM keep what they write, apart from the JVM that runs other tests beside it. */
public final class Workplace {

    private static final String NAME = System.getProperty("iscg.fork", "alone");

    private Workplace() {}

    /** A folder under {@code target/}, which may not exist yet. */
    public static Path folder(String name) {
        return Path.of("target", name + "-" + NAME);
    }
}
