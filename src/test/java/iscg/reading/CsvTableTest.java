package iscg.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final DocumentReader READER = Readers.shared();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void readsATableWhateverDividesItsCells(String delimiter) throws IOException {
        var reading = read("country,year\nKenya,2026\n".replace(",", delimiter));
        assertThat(reading.html())
                .isEqualTo("<table><thead><tr><th scope=\"col\">country</th><th scope=\"col\">year</th></tr></thead>"
                        + "<tbody><tr><td>Kenya</td><td>2026</td></tr></tbody></table>");
        assertThat(reading.text()).isEqualTo("country\tyear\nKenya\t2026");
        assertThat(reading.cut()).isFalse();
    }

    @Test
    void keepsQuotedCommasAndLinesInTheirCell() throws IOException {
        assertThat(read("a,b\n\"Geneva, \"\"old\"\"\ntown\",<b>&").html())
                .contains("<td>Geneva, \"old\"\ntown</td><td>&lt;b&gt;&amp;</td>");
    }

    @Test
    void readsWhatBreaksTheRules() throws IOException {
        assertThat(read("a,b\n1,2,3\n\n\"x\"y,\"never closed\n4,5").text()).startsWith("a\tb\n1\t2\t3");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "windows-1252"})
    void readsAnyUsualEncoding(String encoding) throws IOException {
        var text = "país,año\n" + "España — Comisión de Estudio,próxima reunión\n".repeat(5);
        assertThat(read(text, Charset.forName(encoding)).text()).startsWith("país\taño\nEspaña — Comisión");
    }

    @Test
    void showsNoByteOrderMark() throws IOException {
        assertThat(read("\uFEFFcountry,year\nKenya,2026\n").text()).startsWith("country");
    }

    @Test
    void cutsWhatHasMoreRowsColumnsOrLettersThanAllowedAndSaysSo() throws IOException {
        assertThat(read("a,b\n" + "1,2\n".repeat(30_000)).cut()).isTrue();
        assertThat(read("a,".repeat(600) + "\n1").cut()).isTrue();
        assertThat(read("a,b\n1," + "x".repeat(40_000)).cut()).isTrue();
        var endless = read("a,b\n1," + "word ".repeat(300_000));
        assertThat(endless.cut()).isTrue();
        assertThat(endless.text()).hasSizeLessThan(1_000_000);
    }

    private Reading read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private Reading read(String text, Charset encoding) throws IOException {
        return Readers.read(READER, Files.writeString(folder.resolve("table.csv"), text, encoding));
    }
}
