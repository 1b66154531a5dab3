package iscg.reading;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {

    private static final DocumentReader READER = Readers.shared();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "council-report-2023-zh.docx, CHINESE",
        "declaration-preamble-ar.docx, ARABIC",
        "declaration-preamble-ar.pdf, ARABIC",
        "declaration-preamble-en.html, ENGLISH",
        "declaration-preamble-es.odt, SPANISH",
        "declaration-preamble-fr.docx, FRENCH",
        "declaration-preamble-ru.pdf, RUSSIAN",
        "declaration-preamble-zh.pdf, CHINESE",
        "russian-cp866.txt, RUSSIAN"
    })
    void readsTextAndTellsItsLanguage(String name, Language language) {
        var reading = Readers.read(READER, SampleFiles.document(name));
        assertThat(reading.outcome()).isEqualTo(Outcome.READ);
        assertThat(reading.language()).contains(language);
        assertThat(reading.cut()).isFalse();
        assertThat(reading.html()).startsWith("<").doesNotContain("class=", "id=", "<div", "<img", "<meta");
    }

    @Test
    void readsArabicInTheSameOrderFromPdfAsFromWord() {
        var word = text("declaration-preamble-ar.docx");
        var pdf = text("declaration-preamble-ar.pdf");
        var inWord = Arrays.asList(letters(word).split(" "));
        var inPdf = letters(pdf);
        assertThat(inWord).hasSizeGreaterThan(50);
        var pairs = java.util.stream.IntStream.range(1, inWord.size())
                .mapToObj(i -> inWord.get(i - 1) + " " + inWord.get(i))
                .toList();
        assertThat(pairs.stream().filter(inPdf::contains).count()).isGreaterThan(pairs.size() * 9L / 10);
    }

    @Test
    void readsTextOfDosWithoutConfusingItsLetters() {
        assertThat(text("russian-cp866.txt")).containsPattern("[а-яё]{4,}").doesNotContainPattern("[\\u2500-\\u257F]");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "windows-1252"})
    void readsTypedSpanishInAnyUsualEncoding(String encoding) throws IOException {
        var sentence = "La Comisión aprobó la propuesta del año pasado: ¿cuándo empezará la próxima reunión?\n";
        var file = Files.writeString(folder.resolve("nota.txt"), sentence.repeat(5), Charset.forName(encoding));
        var reading = Readers.read(READER, file);
        assertThat(reading.text()).startsWith(sentence.strip());
        assertThat(reading.language()).contains(Language.SPANISH);
    }

    @Test
    void keepsTheLinesAndParagraphsOfTypedText() throws IOException {
        var file = Files.writeString(folder.resolve("note.txt"), "One\nTwo\n\nThree <b>&amp;");
        assertThat(Readers.read(READER, file).html()).isEqualTo("<p>One<br>Two</p><p>Three &lt;b&gt;&amp;amp;</p>");
    }

    @Test
    void readsTitleAuthorLanguageAndPages() throws IOException {
        var reading = Readers.read(READER, MadeDocuments.pdf(folder, "Plan of work", "en-GB"));
        assertThat(reading.metadata()).isEqualTo(new DocumentMetadata("Plan of work", "A. Delegate", "en-GB", 2));
    }

    @Test
    void readsHeadingsAndTablesOfWord() throws IOException {
        var html = Readers.read(READER, MadeDocuments.word(folder)).html();
        assertThat(html).contains("<h2>Plan</h2>", "<h3>Too deep</h3>", "<td><p>Kenya</p>");
    }

    @Test
    void readsTheHeaderOfATableOfWord() throws IOException {
        var html = Readers.read(READER, MadeDocuments.wordTable(folder)).html();
        assertThat(html)
                .containsSubsequence(
                        "<thead><tr>",
                        "<th scope=\"col\"><p>Country</p>",
                        "</thead><tbody>",
                        "<td><p>Kenya</p>",
                        "<td><p>within</p>");
    }

    @Test
    void saysThatAScanHoldsNoText() throws IOException {
        var reading = Readers.read(READER, MadeDocuments.emptyPdf(folder));
        assertThat(reading.outcome()).isEqualTo(Outcome.NO_TEXT);
        assertThat(reading.findings()).contains(Finding.of(Finding.Code.NO_TEXT));
    }

    @Test
    void saysThatAPasswordIsNeeded() throws IOException {
        assertThat(Readers.read(READER, SampleFiles.hostile("password.docx")).outcome())
                .isEqualTo(Outcome.LOCKED);
        assertThat(Readers.read(READER, MadeDocuments.lockedPdf(folder)).outcome())
                .isEqualTo(Outcome.LOCKED);
    }

    @Test
    void readsWhatOnlyForbidsToPrint() {
        assertThat(Readers.read(READER, SampleFiles.hostile("protected.pdf")).outcome())
                .isEqualTo(Outcome.READ);
    }

    @Test
    void cutsWhatIsLongerThanAllowedAndSaysSo() throws IOException {
        var reader = Readers.of(
                java.time.Duration.ofSeconds(20), 100, 1000, iscg.reading.child.ReadingChild.class.getName());
        try {
            var file = Files.writeString(folder.resolve("long.txt"), "word ".repeat(1000));
            var reading = Readers.read(reader, file);
            assertThat(reading.outcome()).isEqualTo(Outcome.READ);
            assertThat(reading.cut()).isTrue();
            assertThat(reading.text()).hasSizeLessThanOrEqualTo(100);
        } finally {
            reader.close();
        }
    }

    @Test
    void readsWhatIsEmbedded() {
        var reading = Readers.read(READER, SampleFiles.document("embedded-pdf.docx"));
        assertThat(reading.outcome()).isEqualTo(Outcome.READ);
    }

    private static String text(String sample) {
        return Readers.read(READER, SampleFiles.document(sample)).text();
    }

    /** Words alone: punctuation and vowel signs are set differently by programs that make PDFs. */
    private static String letters(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}]+", " ")
                .lines()
                .collect(Collectors.joining(" "))
                .strip();
    }
}
