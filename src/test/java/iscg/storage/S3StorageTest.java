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
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
class S3StorageTest extends ContentStorageTest {

    @TempDir
    static Path served;

    private static S3Server server;

    private S3Storage storage;

    @BeforeAll
    static void aServer() throws Exception {
        server = S3Server.start(served);
    }

    @AfterAll
    static void noServer() {
        server.close();
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

    @Override
    ContentStorage storage() {
        return storage;
    }

    @Override
    void damage(String sha256) throws IOException {
        try (var files = Files.walk(served)) {
            for (var file : files.filter(one -> one.endsWith("binaryData")).toList()) {
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
