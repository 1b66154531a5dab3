package iscg.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What every storage promises, kept in a bucket, and what only a server can do to it. */
@Tag("process")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class S3StorageTest extends ContentStorageTest {

    private Path served;
    private S3Server server;
    private S3Storage storage;

    /** Starts the server, which keeps all it has in the folder. */
    abstract S3Server start(Path folder) throws Exception;

    /** Whether the server keeps the content of an object in the file. */
    abstract boolean isContent(Path file);

    @BeforeAll
    void aServer(@TempDir Path folder) throws Exception {
        served = folder;
        server = start(folder);
    }

    @AfterAll
    void noServer() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void anEmptyStorage() {
        storage = new S3Storage(server.place(), 2);
        try (var contents = storage.contents()) {
            contents.map(StoredContent::sha256).toList().forEach(storage::remove);
        }
    }

    @AfterEach
    void closed() {
        storage.destroy();
    }

    S3Server server() {
        return server;
    }

    @Override
    ContentStorage storage() {
        return storage;
    }

    @Override
    void damage(String sha256) throws IOException {
        try (var files = Files.walk(served)) {
            for (var file : files.filter(this::isContent).toList()) {
                Files.write(file, new byte[(int) Files.size(file)]); // of the length the server remembers
            }
        }
    }

    @Test
    void keepsNothingThatIsNotWhatItIsSaidToBe() throws IOException {
        var file = arrived("Changed on the way");
        assertThatIOException().isThrownBy(() -> storage.keep(file, hash(CONTENT)));
        assertThat(file).exists();
        assertThat(storage.holds(hash(CONTENT))).isFalse();
    }

    @Test
    void keepsNothingThatIsChangedOnTheWay() throws IOException {
        var content = "Déclaration";
        var file = arrived(content);
        try (var meddler = new Meddler(server.port())) {
            var reached = new S3Storage(server.through(meddler.port()), 2);
            reached.keep(arrived(CONTENT), hash(CONTENT));
            assertThatIOException().isThrownBy(() -> reached.keep(file, hash(content)));
            reached.destroy();
        }
        assertThat(file).exists();
        assertThat(storage.holds(hash(CONTENT))).isTrue();
        assertThat(storage.holds(hash(content))).isFalse();
    }

    @Test
    void listsWhatFillsMoreThanAPage() throws IOException {
        var kept = List.of("One", "Two", "Three", "Four", "Five");
        for (var content : kept) {
            keep(content);
        }
        try (var contents = storage.contents()) {
            assertThat(contents)
                    .extracting(StoredContent::sha256)
                    .containsExactlyInAnyOrderElementsOf(
                            kept.stream().map(S3StorageTest::hash).toList());
        }
    }

    @Test
    void saysInTheMiddleOfAListThatTheServerServesNoLonger() throws IOException {
        server.makeBucket("leaving");
        var leaving = new S3Storage(server.otherBucket("leaving"), 1);
        leaving.keep(arrived("One"), hash("One"));
        leaving.keep(arrived("Two"), hash("Two"));
        try (var contents = leaving.contents()) {
            var iterator = contents.iterator();
            iterator.next();
            leaving.remove(hash("One"));
            leaving.remove(hash("Two"));
            server.removeBucket("leaving");
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(iterator::next);
        }
        leaving.destroy();
    }

    @Test
    void saysWhichServerDoesNotAnswer() {
        var nowhere = S3Server.nowhere();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new S3Storage(nowhere, 2))
                .withMessageContaining(nowhere.endpoint().toString());
    }

    @Test
    void saysWhichBucketIsMissing() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new S3Storage(server.otherBucket("elsewhere"), 2))
                .withMessageContaining("elsewhere");
    }
}
