package iscg.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FolderStorageTest {

    private static final String HASH_OF_HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    private Path folder;

    private FolderStorage storage;

    @BeforeEach
    void open() throws IOException {
        storage = new FolderStorage(new DocumentLimits(folder, DataSize.ofKilobytes(1), 20));
    }

    @Test
    void keepsContentUnderItsHashOnce() throws IOException {
        for (var time = 0; time < 2; time++) {
            try (var received = storage.receive(stream("hello"))) {
                assertThat(received.sha256()).isEqualTo(HASH_OF_HELLO);
                received.keep();
            }
        }
        assertThat(storage.open(HASH_OF_HELLO).getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("hello");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void forgetsWhatIsNotKept() throws IOException {
        storage.receive(stream("hello")).close();
        assertThat(files()).isZero();
    }

    @Test
    void forgetsWhatIsTooLargeEmptyOrBreaksOff() throws IOException {
        assertRefused(stream("x".repeat(1025)), Refusal.TOO_LARGE);
        assertRefused(stream(""), Refusal.EMPTY);
        assertRefused(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("The line broke");
                    }
                },
                Refusal.BROKEN_UPLOAD);
        assertThat(files()).isZero();
    }

    @Test
    void forgetsAtStartWhatWasArrivingWhenItStopped() throws IOException {
        storage.receive(stream("hello"));
        open();
        assertThat(files()).isZero();
    }

    private void assertRefused(InputStream content, Refusal refusal) {
        assertThatThrownBy(() -> storage.receive(content))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private long files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
