package iscg.filetype;

import static iscg.filetype.DocumentType.EXCEL;
import static iscg.filetype.DocumentType.PDF;
import static iscg.filetype.DocumentType.POWERPOINT;
import static iscg.filetype.DocumentType.WORD;
import static iscg.filetype.Refusal.CONTRADICTS_NAME;
import static iscg.filetype.Refusal.DAMAGED;
import static iscg.filetype.Refusal.ENCRYPTED_ARCHIVE;
import static iscg.filetype.Refusal.MACROS;
import static iscg.filetype.Refusal.NOT_ALLOWED;
import static iscg.filetype.Refusal.PROGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import iscg.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContentTypesTest {

    private final ContentTypes contentTypes = new ContentTypes();

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("iscg.testing.Samples#documents")
    void takesEverySampleDocumentForWhatItsNameSays(Path sample) throws IOException {
        var name = FileName.of(sample.getFileName().toString());
        var found = contentTypes.inspect(sample, name);
        assertThat(found.type().bears(name.extension())).isTrue();
        assertThat(found.protectedByPassword()).isFalse();
    }

    @Nested
    class Takes {

        @ParameterizedTest
        @MethodSource("iscg.filetype.MadeFiles#allowed")
        void everyTypeOnTheList(MadeFile made) throws IOException {
            var found = inspect(made.bytes(), made.name());
            assertThat(found.type()).isEqualTo(made.type());
            assertThat(found.mediaType()).isEqualTo(made.mediaType());
            assertThat(found.protectedByPassword()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"Report of 3.May", "REPORT.PDF", "report", "التقرير.pdf", "ITU-T H.264"})
        void namesThatClaimNoOtherType(String name) {
            assertThat(contentTypes
                            .inspect(Samples.document("annotations.pdf"), FileName.of(name))
                            .type())
                    .isEqualTo(PDF);
        }

        @Test
        void aLetterAsTextEvenIfItBeginsLikeAMessage() throws IOException {
            var letter = "Subject: our meeting\nFrom: the delegation\n\nDear colleagues,\n".getBytes();
            assertThat(inspect(letter, "letter.txt").type()).isEqualTo(DocumentType.TEXT);
        }

        @Test
        void capitalsAndLineEndingsOfAnyKindInCaptions() throws IOException {
            assertThat(inspect("WEBVTT - Opening\r\n\r\n00:01.000 --> 00:02.000\r\nBonjour".getBytes(), "a.VTT")
                            .type())
                    .isEqualTo(DocumentType.WEBVTT);
        }
    }

    @Nested
    class FlagsAPassword {

        @Test
        void onAnOfficeDocument() {
            var found = contentTypes.inspect(Samples.hostile("password.docx"), FileName.of("password.docx"));
            assertThat(found.type()).isEqualTo(WORD);
            assertThat(found.mediaType()).isEqualTo(WORD.mediaType());
            assertThat(found.protectedByPassword()).isTrue();
        }

        @Test
        void onOfficeDocumentsWhoseKindTheirNameAloneTells() throws IOException {
            var encrypted = Files.readAllBytes(Samples.hostile("password.docx"));
            assertThat(inspect(encrypted, "budget.xlsx").type()).isEqualTo(EXCEL);
            assertThat(inspect(encrypted, "talk.pptx").type()).isEqualTo(POWERPOINT);
            assertThat(refusal(encrypted, "report.pdf")).isEqualTo(CONTRADICTS_NAME);
        }

        @ParameterizedTest
        @MethodSource("iscg.filetype.MadeFiles#protectedByPassword")
        void onEveryKindThatCanHaveOne(MadeFile made) throws IOException {
            var found = inspect(made.bytes(), made.name());
            assertThat(found.type()).isEqualTo(made.type());
            assertThat(found.protectedByPassword()).isTrue();
        }

        @Test
        void notOnAPdfThatOnlyForbidsCopying() {
            var found =
                    contentTypes.inspect(Samples.document("no-extract-but-accessible.pdf"), FileName.of("report.pdf"));
            assertThat(found.protectedByPassword()).isFalse();
        }

        @ParameterizedTest
        @MethodSource("iscg.filetype.MadeFiles#openToAll")
        void notOnAPdfOfAnyEncryptionThatTheEmptyPasswordOpens(MadeFile made) throws IOException {
            assertThat(inspect(made.bytes(), made.name()).protectedByPassword()).isFalse();
        }
    }

    @Nested
    class Refuses {

        @Test
        void macrosHoweverTheyAreNamed() throws IOException {
            assertThat(refusal(Samples.hostile("macros.docm"), "macros.docm")).isEqualTo(MACROS);
            assertThat(refusal(Samples.hostile("macros.docm"), "innocent.docx")).isEqualTo(MACROS);
            assertThat(refusal(Samples.hostile("macro.odt"), "macro.odt")).isEqualTo(MACROS);
        }

        @ParameterizedTest
        @MethodSource("iscg.filetype.MadeFiles#withMacros")
        void macrosOfEveryKind(MadeFile made) throws IOException {
            assertThat(refusal(made.bytes(), made.name())).isEqualTo(MACROS);
        }

        @Test
        void encryptedArchives() throws IOException {
            assertThat(refusal(Samples.hostile("encrypted.zip"), "encrypted.zip"))
                    .isEqualTo(ENCRYPTED_ARCHIVE);
            assertThat(refusal(Samples.hostile("encrypted.zip"), "report.docx")).isEqualTo(CONTRADICTS_NAME);
        }

        @ParameterizedTest
        @MethodSource("iscg.filetype.MadeFiles#programs")
        void programsAndScripts(MadeFile made) throws IOException {
            assertThat(refusal(made.bytes(), made.name())).isEqualTo(PROGRAM);
        }

        @ParameterizedTest
        @MethodSource("iscg.filetype.MadeFiles#programs")
        void programsThatPassForDocuments(MadeFile made) throws IOException {
            assertThat(refusal(made.bytes(), "report.pdf")).isEqualTo(CONTRADICTS_NAME);
        }

        @ParameterizedTest
        @CsvSource({"report.pdf", "report.doc.pdf", "report.png", "report.zip"})
        void wordDocumentsUnderAnotherName(String name) throws IOException {
            assertThat(refusal(Samples.document("two-authors.docx"), name)).isEqualTo(CONTRADICTS_NAME);
        }

        @Test
        void aDocumentThatWouldRunAsAProgram() throws IOException {
            assertThat(refusal(Samples.document("annotations.pdf"), "annotations.pdf.exe"))
                    .isEqualTo(PROGRAM);
        }

        @ParameterizedTest
        @MethodSource("iscg.filetype.MadeFiles#notAllowed")
        void typesThatAreNotOnTheList(MadeFile made) throws IOException {
            assertThat(refusal(made.bytes(), made.name())).isEqualTo(NOT_ALLOWED);
        }

        @ParameterizedTest
        @MethodSource("iscg.filetype.MadeFiles#damaged")
        void whatIsBrokenOrBuiltToDoHarm(MadeFile made) throws IOException {
            assertThat(refusal(made.bytes(), made.name())).isEqualTo(DAMAGED);
        }
    }

    private Inspected inspect(byte[] bytes, String name) throws IOException {
        return contentTypes.inspect(Files.write(folder.resolve("content"), bytes), FileName.of(name));
    }

    private @Nullable Refusal refusal(byte[] bytes, String name) throws IOException {
        return refusal(Files.write(folder.resolve("content"), bytes), name);
    }

    private @Nullable Refusal refusal(Path file, String name) {
        var refused = catchThrowableOfType(DocumentRefused.class, () -> contentTypes.inspect(file, FileName.of(name)));
        return refused == null ? null : refused.refusal();
    }
}
