package iscg.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every storage promises, whatever it keeps content in. */
abstract class ContentStorageTest {

    static final String CONTENT = "A document";
    static final String UNKNOWN = "0".repeat(64);

    @TempDir
    Path folder;

    abstract ContentStorage storage();

    /** Changes what is stored under the name behind the storage's back. */
    abstract void damage(String sha256) throws IOException;

    @Test
    void givesBackWhatItKeptAndConsumesTheFile() throws IOException {
        var file = arrived(CONTENT);
        storage().keep(file, hash(CONTENT));
        assertThat(file).doesNotExist();
        assertThat(storage().holds(hash(CONTENT))).isTrue();
        assertThat(storage().open(hash(CONTENT)).contentLength()).isEqualTo(CONTENT.length());
        assertThat(storage().open(hash(CONTENT)).getContentAsByteArray()).isEqualTo(CONTENT.getBytes());
    }

    @Test
    void givesBackManyMegabytes() throws IOException {
        var content = "Many documents ".repeat(1 << 20);
        keep(content);
        assertThat(storage().open(hash(content)).getContentAsByteArray()).isEqualTo(content.getBytes());
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        keep(CONTENT);
        keep(CONTENT);
        try (var contents = storage().contents()) {
            assertThat(contents).hasSize(1);
        }
    }

    @Test
    void listsWhatItKeepsWithSizeAndTime() throws IOException {
        keep(CONTENT);
        keep("Another one");
        try (var contents = storage().contents()) {
            assertThat(contents)
                    .anySatisfy(one -> {
                        assertThat(one.sha256()).isEqualTo(hash(CONTENT));
                        assertThat(one.size()).isEqualTo(CONTENT.length());
                        assertThat(one.storedAt())
                                .isBetween(
                                        Instant.now().minus(Duration.ofMinutes(5)),
                                        Instant.now().plusSeconds(5));
                    })
                    .extracting(StoredContent::sha256)
                    .containsExactlyInAnyOrder(hash(CONTENT), hash("Another one"));
        }
    }

    @Test
    void mendsDamagedContentWhenItIsReceivedAgain() throws IOException {
        keep(CONTENT);
        damage(hash(CONTENT));
        assertThat(storage().open(hash(CONTENT)).getContentAsByteArray()).isNotEqualTo(CONTENT.getBytes());
        keep(CONTENT);
        assertThat(storage().open(hash(CONTENT)).getContentAsByteArray()).isEqualTo(CONTENT.getBytes());
    }

    @Test
    void removesContentAndNothingElse() throws IOException {
        keep(CONTENT);
        keep("Another one");
        storage().remove(hash(CONTENT));
        storage().remove(UNKNOWN);
        assertThat(storage().holds(hash(CONTENT))).isFalse();
        assertThat(storage().holds(hash("Another one"))).isTrue();
    }

    @Test
    void knowsNothingOfWhatWasNeverKept() {
        assertThat(storage().holds(UNKNOWN)).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> storage().open(UNKNOWN));
    }

    @Test
    void keepsNothingOfAFileThatIsNotThere() {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> storage().keep(folder.resolve("nothing"), hash(CONTENT)));
        assertThat(storage().holds(hash(CONTENT))).isFalse();
    }

    void keep(String content) throws IOException {
        storage().keep(arrived(content), hash(content));
    }

    Path arrived(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "arrived", ""), content);
    }

    static String hash(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
