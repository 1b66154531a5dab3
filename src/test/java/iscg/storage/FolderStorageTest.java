package iscg.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FolderStorageTest extends ContentStorageTest {

    private FolderStorage storage;

    @BeforeEach
    void anEmptyStorage() throws IOException {
        storage = new FolderStorage(folder.resolve("documents"));
    }

    @Override
    ContentStorage storage() {
        return storage;
    }

    @Override
    void damage(String sha256) throws IOException {
        Files.writeString(storage.open(sha256).getFile().toPath(), "damaged");
    }

    @Test
    void listsNothingThatIsArriving() throws IOException {
        var incoming = PrivateFolder.make(folder.resolve("documents/incoming"));
        Files.writeString(incoming.resolve(UNKNOWN), "half of it");
        try (var contents = storage.contents()) {
            assertThat(contents).isEmpty();
        }
    }

    @Test
    void isClosedToOtherAccounts() throws IOException {
        keep(CONTENT);
        try (var all = Files.walk(folder.resolve("documents"))) {
            assertThat(all.filter(Files::isDirectory)).hasSize(3).allSatisfy(FolderStorageTest::assertOwnersAlone);
        }
    }

    private static void assertOwnersAlone(Path one) throws IOException {
        assertThat(Files.getPosixFilePermissions(one))
                .noneMatch(permission -> !permission.name().startsWith("OWNER"));
    }
}
