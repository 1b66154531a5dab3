package iscg.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void keepsTheWordsOfANameInAnyScript() {
        assertThat(FileName.of("تقرير المجلس.docx").value()).isEqualTo("تقرير المجلس.docx");
        assertThat(FileName.of("理事会报告.pdf").value()).isEqualTo("理事会报告.pdf");
    }

    @Test
    void dropsPathsControlCharactersAndDirectionMarks() {
        assertThat(FileName.of("C:\\temp\\..\\report.pdf").value()).isEqualTo("report.pdf");
        assertThat(FileName.of("../../etc/passwd").value()).isEqualTo("passwd");
        assertThat(FileName.of("annex\u202Efdp.exe").value()).isEqualTo("annexfdp.exe");
        assertThat(FileName.of("a\u0000b\nc.txt").value()).isEqualTo("abc.txt");
        assertThat(FileName.of("...").value()).isEqualTo("document");
    }

    @Test
    void shortensALongNameButKeepsItsExtension() {
        var name = FileName.of("x".repeat(400) + ".pdf");
        assertThat(name.value()).hasSize(200).endsWith(".pdf");
        assertThat(name.extension()).isEqualTo("pdf");
    }
}
