package iscg.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        storage = new S3Storage(server.place());
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
    void saysWhichServerDoesNotAnswer() {
        var nowhere = S3Server.nowhere();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new S3Storage(nowhere))
                .withMessageContaining(nowhere.endpoint().toString());
    }

    @Test
    void saysWhichBucketIsMissing() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new S3Storage(server.otherBucket("elsewhere")))
                .withMessageContaining("elsewhere");
    }
}
