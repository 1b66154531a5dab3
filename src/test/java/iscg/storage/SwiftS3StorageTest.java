package iscg.storage;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.storage.StorageSettings.S3;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** S3 as a real object store speaks it, where it is installed. */
class SwiftS3StorageTest extends S3StorageTest {

    @Override
    S3Server start(Path folder) throws Exception {
        return Swift.start(folder);
    }

    @Override
    boolean isContent(Path file) {
        return file.toString().endsWith(".data");
    }

    @Test
    void isRefusedWithoutTheKey() {
        var place = server().place();
        var guessed = new S3(place.endpoint(), place.region(), place.bucket(), place.accessKey(), "guessed", true);
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> new S3Storage(guessed, 2));
    }
}
