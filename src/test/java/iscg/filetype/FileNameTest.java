package iscg.filetype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Report.pdf",
                "Rapport d’activité (Rév.1).docx",
                "تقرير الاجتماع.pdf",
                "会议报告.docx",
                "Отчёт №7.odt",
                "می‌خواهم.pdf",
                "100 %.csv"
            })
    void keepsAnHonestNameAsGiven(String given) {
        assertThat(FileName.of(given).value()).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\me\\report.pdf, report.pdf",
        "../../etc/passwd, passwd",
        "/tmp/report.pdf, report.pdf",
        "..\\report.pdf, report.pdf",
        ".htaccess, htaccess",
        "' . report.pdf. ', report.pdf"
    })
    void removesFoldersAndWhatHidesAFile(String given, String cleaned) {
        assertThat(FileName.of(given).value()).isEqualTo(cleaned);
    }

    @Test
    void removesWhatIsNotSeen() {
        assertThat(FileName.of("report\u202Efdp.exe").value()).isEqualTo("reportfdp.exe");
        assertThat(FileName.of("a\u2066b\u2069c\u200Fd\u200Be\uFEFF.pdf").value())
                .isEqualTo("abcde.pdf");
        assertThat(FileName.of("a\r\nb\0c\u001Bd\u2028.pdf").value()).isEqualTo("abcd.pdf");
        assertThat(FileName.of("half a pair \uD83D.pdf").value()).isEqualTo("half a pair .pdf");
    }

    @Test
    void composesLettersAndTheirAccents() {
        assertThat(FileName.of("re\u0301sume\u0301.pdf").value()).isEqualTo("résumé.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "/", "\u202E", "a/"})
    void givesANameToWhatHasNone(String given) {
        assertThat(FileName.of(given).value()).isEqualTo("document");
    }

    @Test
    void shortensALongNameBeforeItsExtension() {
        var name = FileName.of("ع".repeat(400) + ".docx");
        assertThat(name.value()).hasSize(255).endsWith("ع.docx");
        assertThat(FileName.of("x" + "😀".repeat(300)).value()).hasSize(255).endsWith("😀");
        assertThat(FileName.of("😀".repeat(300)).value()).hasSize(254).endsWith("😀");
    }

    @ParameterizedTest
    @CsvSource({"report.PDF, pdf", "archive.tar.gz, gz", "report, ''", "report.pdf:evil.exe, exe", "'a.e\u200Cxe', exe"
    })
    void tellsTheExtensionWithoutTricks(String given, String extension) {
        assertThat(FileName.of(given).extension()).isEqualTo(extension);
    }

    @Test
    void standsInAnAddressWithoutWhatAFirewallRefuses() {
        assertThat(FileName.inAddress("100% of a;b/c\\d?e#f.pdf")).isEqualTo("100-of-a-b-c-d-e-f.pdf");
        assertThat(FileName.inAddress("会议.pdf")).isEqualTo("%E4%BC%9A%E8%AE%AE.pdf");
    }
}
