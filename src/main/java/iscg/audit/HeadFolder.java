package iscg.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The folder outside the database that holds signed ends of the history, as whoever verifies reads it. */
@Component
class HeadFolder {

    private final Path folder;

    HeadFolder(HistorySettings settings) {
        this.folder = settings.folder();
    }

    /** A line for each day, the oldest first. */
    List<String> daily() throws IOException {
        return lines(dailyFile());
    }

    /** The last end that was written, if one was. */
    List<String> last() throws IOException {
        return lines(lastFile());
    }

    /** The key the lines are signed with; empty where no portal ever used the folder. */
    Optional<OpenKey> key() throws IOException {
        return lines(openKeyFile()).stream().findFirst().map(OpenKey::new);
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, UTF_8) : List.of();
    }

    Path dailyFile() {
        return folder.resolve("daily.txt");
    }

    Path lastFile() {
        return folder.resolve("last.txt");
    }

    Path openKeyFile() {
        return folder.resolve("signing.pub");
    }

    Path secretKeyFile() {
        return folder.resolve("signing.key");
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
