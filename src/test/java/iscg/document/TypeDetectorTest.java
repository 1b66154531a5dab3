package iscg.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypeDetectorTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");
    private static final byte[] PROGRAM = {
        'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff, 0, 0
    };

    private final TypeDetector detector = new TypeDetector();

    @TempDir
    private Path folder;

    static Stream<Path> documents() throws IOException {
        return Files.list(SAMPLES.resolve("documents"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void takesOrdinaryDocuments(Path document) throws IOException {
        assertThat(detector.detect(document, FileName.of(document.toString()))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "hostile/macros.docm, macros.docm, MACROS",
        "hostile/macros.docm, report.docx, MACROS",
        "hostile/macro.odt, macro.odt, MACROS",
        "hostile/encrypted.zip, encrypted.zip, ENCRYPTED_ARCHIVE",
        "documents/declaration-preamble-fr.docx, declaration.pdf, CONTRADICTS_NAME",
        "documents/declaration-preamble-zh.pdf, declaration.docx, CONTRADICTS_NAME"
    })
    void refusesWhatIsNotADocumentOrNotWhatItSays(String file, String name, Refusal refusal) {
        assertRefused(SAMPLES.resolve(file), name, refusal);
    }

    @Test
    void refusesAProgramThatCallsItselfAPdf() throws IOException {
        assertRefused(write(PROGRAM), "invoice.pdf", Refusal.CONTRADICTS_NAME);
    }

    @Test
    void refusesScriptsByContentAndByName() throws IOException {
        assertRefused(write("#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8)), "notes.sh", Refusal.PROGRAM);
        assertRefused(write("alert(1)".getBytes(StandardCharsets.UTF_8)), "notes.js", Refusal.PROGRAM);
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "", ""), content);
    }

    private void assertRefused(Path content, String name, Refusal refusal) {
        assertThatThrownBy(() -> detector.detect(content, FileName.of(name)))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
