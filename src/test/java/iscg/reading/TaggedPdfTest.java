package iscg.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggedPdfTest {

    private static final DocumentReader READER = Readers.shared();

    @TempDir
    Path folder;

    @Test
    void readsHeadingsWhateverTheirMakersCallThem() throws IOException {
        var pdf = new MadeTaggedPdf()
                .line("Kapitel", "A plan for the coming year")
                .line("P", "What is to be done")
                .line("H2", "Costs");
        assertThat(html(pdf)).isEqualTo("<h2>A plan for the coming year</h2><p>What is to be done</p><h3>Costs</h3>");
    }

    @Test
    void readsListsAndTablesWithTheirHeaders() throws IOException {
        var pdf = new MadeTaggedPdf();
        var list = pdf.group("L", pdf.document());
        pdf.line("LBody", pdf.group("LI", list), "First point");
        pdf.line("LBody", pdf.group("LI", list), "Second point");
        var table = pdf.group("Table", pdf.document());
        var head = pdf.group("TR", table);
        pdf.line("TH", head, "Country");
        pdf.line("TH", head, "Year");
        var row = pdf.group("TR", table);
        pdf.line("TD", row, "Kenya");
        pdf.line("TD", row, "2026");
        assertThat(html(pdf).replace("> ", ">"))
                .isEqualTo("<ul><li>First point</li><li>Second point</li></ul>"
                        + "<table><tbody><tr><th scope=\"col\">Country</th><th scope=\"col\">Year</th></tr>"
                        + "<tr><td>Kenya</td><td>2026</td></tr></tbody></table>");
    }

    @Test
    void leavesOutWhatIsNoText() throws IOException {
        var pdf =
                new MadeTaggedPdf().line("H1", "A plan").artifact("Page 1 of 1").line("P", "Text");
        assertThat(html(pdf)).isEqualTo("<h2>A plan</h2><p>Text</p>");
    }

    @Test
    void readsAllWhereTheTagsLeaveTextOut() throws IOException {
        var pdf = new MadeTaggedPdf().line("H1", "A plan").untagged("A whole paragraph that nobody gave a tag to");
        assertThat(html(pdf)).contains("A plan", "A whole paragraph").doesNotContain("<h2>");
    }

    @Test
    void readsOnWhereTheTreeRunsInACircle() throws IOException {
        var pdf = new MadeTaggedPdf().line("H1", "A plan").line("P", "Text");
        var part = pdf.group("Sect", pdf.document());
        part.appendKid(part);
        part.appendKid(pdf.document());
        assertThat(html(pdf)).contains("<h2>A plan</h2><p>Text</p>");
    }

    @Test
    void readsOnWhereTheTreeIsFarTooDeep() throws IOException {
        var pdf = new MadeTaggedPdf().line("P", "Text");
        var above = pdf.document();
        for (var depth = 0; depth < 5_000; depth++) {
            above = pdf.group("Sect", above);
        }
        pdf.line("H1", above, "A plan");
        assertThat(html(pdf)).contains("Text", "A plan");
    }

    @Test
    void readsOnWhereTheTreeHoldsNonsense() throws IOException {
        var pdf = new MadeTaggedPdf().line("P", "Text");
        var nonsense = new COSArray();
        nonsense.add(COSName.A);
        nonsense.add(new COSArray());
        pdf.group("H1", pdf.document()).getCOSObject().setItem(COSName.K, nonsense);
        pdf.group("Table", pdf.document()).getCOSObject().setItem(COSName.A, COSName.A);
        assertThat(html(pdf)).contains("Text");
    }

    private String html(MadeTaggedPdf pdf) throws IOException {
        var reading = Readers.read(READER, pdf.saved(folder));
        assertThat(reading.outcome()).isEqualTo(Outcome.READ);
        return reading.html();
    }
}
