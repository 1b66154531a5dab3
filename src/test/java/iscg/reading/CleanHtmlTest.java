package iscg.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanHtmlTest {

    @Test
    void skipsNoLevelOfHeadings() {
        assertThat(clean("<h1>A</h1><h4>B</h4><h2>C</h2><h6>D</h6><h1>E</h1>"))
                .isEqualTo("<h2>A</h2><h3>B</h3><h3>C</h3><h4>D</h4><h2>E</h2>");
    }

    @Test
    void keepsNothingThatCouldAct() {
        assertThat(clean("<p id=a class=b onclick=x() style='color:red'>Hi<script>x()</script>"
                        + "<style>p{}</style><a href='javascript:x()'>there</a><iframe src=x>no</iframe></p>"))
                .isEqualTo("<p>Hithere</p>");
    }

    @Test
    void keepsLinksToTheWebAndToMail() {
        assertThat(clean("<p><a href=https://itu.int>a</a><a href=mailto:a@itu.int>b</a></p>"))
                .isEqualTo("<p><a href=\"https://itu.int\">a</a><a href=\"mailto:a@itu.int\">b</a></p>");
    }

    @Test
    void saysAPictureInWords() {
        assertThat(clean("<p>See <img src=x alt='A map'></p>")).isEqualTo("<p>See A map</p>");
    }

    @Test
    void saysWhichCellsAHeaderIsOf() {
        assertThat(clean("<table><caption>T</caption><thead><tr><td>Year</td></tr></thead>"
                        + "<tr><th>Kenya</th><td>1</td></tr></table>"))
                .isEqualTo("<table><caption>T</caption><thead><tr><th scope=\"col\">Year</th></tr></thead>"
                        + "<tbody><tr><th scope=\"row\">Kenya</th><td>1</td></tr></tbody></table>");
    }

    @Test
    void keepsLanguageAndDirectionIfTheyAreReal() {
        assertThat(clean("<p lang=ar dir=rtl>a</p><p lang='\"x' dir=up>b</p>"))
                .isEqualTo("<p lang=\"ar\" dir=\"rtl\">a</p><p>b</p>");
    }

    @Test
    void makesParagraphsOfLooseText() {
        assertThat(clean("<div>One <b>big</b> thing<p></p><li>item</li></div>"))
                .isEqualTo("<p>One <strong>big</strong> thing</p><p>item</p>");
    }

    @Test
    void givesTextALineABlock() {
        assertThat(CleanHtml.of("<h1>A</h1><p>b<br>c</p><table><tr><td>1</td><td>2</td></tr></table>", false)
                        .text())
                .isEqualTo("A\nb\nc\n1\t2");
    }

    private static String clean(String html) {
        return CleanHtml.of(html, false).fragment();
    }
}
