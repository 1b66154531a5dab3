package iscg.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;

/** What a clamd of a test is told: as the real deployment's, except for where it listens, writes and finds its signature. */
record ClamdSettings(Path folder, int port) {

    private static final Path DEPLOYED = Path.of("src", "deploy", "clamav", "clamd.conf");

    static Path socket(Path folder) {
        return folder.resolve("clamd.sock");
    }

    /**
     * Writes it all into the folder, and returns its {@code clamd.conf}.
     *
     * @param different lines that differ from the deployment's
     */
    Path write(List<String> different) throws IOException, NoSuchAlgorithmException {
        var signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(signatures.resolve("own.hsb"), Eicar.signature());
        var own = Stream.concat(different.stream(), own(signatures)).toList();
        var ownKeys = own.stream().map(ClamdSettings::key).toList();
        var deployed = Files.readAllLines(DEPLOYED).stream().filter(line -> !ownKeys.contains(key(line)));
        return Files.write(
                folder.resolve("clamd.conf"),
                Stream.concat(deployed, own.stream()).toList());
    }

    private Stream<String> own(Path signatures) {
        return Stream.of(
                "Foreground yes",
                "TCPAddr 127.0.0.1",
                "TCPSocket " + port,
                "LocalSocket " + socket(folder),
                "TemporaryDirectory " + folder,
                "DatabaseDirectory " + signatures,
                "User " + System.getProperty("user.name"));
    }

    private static String key(String line) {
        return line.split(" ", 2)[0];
    }
}
