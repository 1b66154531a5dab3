package iscg.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStorageTest {

    private static final byte[] CONTENT = "A document".getBytes();

    @TempDir
    Path folder;

    private FolderStorage storage;
    private Intake intake;

    @BeforeEach
    void anEmptyStorage() throws IOException {
        storage = new FolderStorage(folder.resolve("documents"));
        intake = new Intake(PrivateFolder.make(folder.resolve("documents/incoming")), 1000, Clock.systemUTC());
    }

    @Test
    void givesBackWhatItKept() throws IOException {
        var hash = keep(CONTENT);
        assertThat(storage.holds(hash)).isTrue();
        assertThat(storage.open(hash).getContentAsByteArray()).isEqualTo(CONTENT);
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        assertThat(keep(CONTENT)).isEqualTo(keep(CONTENT));
        assertThat(files()).hasSize(1);
    }

    @Test
    void mendsDamagedContentWhenItIsReceivedAgain() throws IOException {
        var hash = keep(CONTENT);
        Files.writeString(files().getFirst(), "damaged");
        keep(CONTENT);
        assertThat(storage.open(hash).getContentAsByteArray()).isEqualTo(CONTENT);
    }

    @Test
    void isClosedToOtherAccounts() throws IOException {
        keep(CONTENT);
        try (var all = Files.walk(folder.resolve("documents"))) {
            assertThat(all.filter(Files::isDirectory))
                    .hasSize(4)
                    .allSatisfy(one -> assertThat(Files.getPosixFilePermissions(one))
                            .noneMatch(permission -> !permission.name().startsWith("OWNER")));
        }
    }

    @Test
    void knowsNothingOfWhatWasNeverKept() {
        var unknown = "0".repeat(64);
        assertThat(storage.holds(unknown)).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> storage.open(unknown));
    }

    private String keep(byte[] content) throws IOException {
        try (var received = intake.take(FileName.of("report.pdf"), new ByteArrayInputStream(content))) {
            storage.keep(received);
            return received.sha256();
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
