package iscg.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** MariaDB as this machine has it installed. */
final class InstalledMariaDb {

    private static final List<String> USUAL_PLACES =
            List.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin");

    private InstalledMariaDb() {}

    static Optional<MariaDbPrograms> find() {
        return program("mariadbd")
                .flatMap(server -> program("mariadb-install-db")
                        .map(installer -> new MariaDbPrograms(homeOf(server), server, installer)));
    }

    private static Optional<Path> program(String name) {
        var searched = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"));
        return Stream.concat(searched, USUAL_PLACES.stream())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path homeOf(Path server) {
        try {
            return server.toRealPath().getParent().getParent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
