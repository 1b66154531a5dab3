package iscg.paper;

import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as XHTML, from which the PDF is laid out. Rows of tables become lists: columns would not turn round for Arabic. */
class PaperPage {

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 22mm 24mm;
                @bottom-center { font-family: %1$s; font-size: 9pt; content: counter(page); } }
            html { font-family: %1$s; font-size: 11pt; line-height: %2$s; color: #000; text-align: %3$s; }
            p, li, dd { margin: 0 0 7pt; } ul { margin: 0; padding-%3$s: 16pt; }
            li { page-break-inside: avoid; }
            .institution { font-weight: bold; font-size: 12pt; margin: 0 0 3pt; }
            .about { border-top: 1pt solid #000; padding-top: 8pt; }
            .facts { margin: 8pt 0 16pt; } .facts p { margin: 0 0 2pt; }
            strong { font-weight: bold; }
            h1 { font-size: 17pt; line-height: 1.3; margin: 0 0 12pt; }
            h2 { font-size: 13pt; margin: 16pt 0 6pt; page-break-after: avoid; }
            h3 { font-size: 11pt; margin: 10pt 0 4pt; page-break-after: avoid; }
            """;
    private static final String LOOSE = "1.7";
    private static final String USUAL = "1.45";

    private final Paper paper;
    private final Document page;
    private final boolean rightToLeft;

    PaperPage(Paper paper) {
        this.paper = paper;
        this.rightToLeft = paper.language().isRightToLeft();
        try {
            page = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Document write() {
        var html = page.createElement("html");
        html.setAttribute("lang", paper.language().tag());
        html.setAttribute("dir", paper.language().direction());
        page.appendChild(html);
        html.appendChild(head());
        var body = in(html, "body");
        for (var line : paper.head()) {
            runs(in(body, "p", "institution"), line);
        }
        facts(in(body, "div", "facts about"), paper.facts());
        runs(in(body, "h1"), paper.title());
        paper.blocks().forEach(block -> write(body, block));
        return page;
    }

    private Element head() {
        var head = page.createElement("head");
        in(head, "title").setTextContent(Run.clean(paper.title()));
        meta(head, Map.of("name", "description", "content", Run.clean(paper.page())));
        meta(head, Map.of("name", "subject", "content", Run.clean(paper.page())));
        in(head, "style")
                .setTextContent(STYLE.formatted(
                        PaperFonts.familiesOf(paper.language()),
                        rightToLeft ? LOOSE : USUAL,
                        rightToLeft ? "right" : "left"));
        bookmarks(head);
        return head;
    }

    private void meta(Element head, Map<String, String> attributes) {
        var meta = in(head, "meta");
        attributes.forEach(meta::setAttribute);
    }

    private void bookmarks(Element head) {
        var bookmarks = in(head, "bookmarks");
        var headings = paper.blocks().stream()
                .filter(Paper.Heading.class::isInstance)
                .map(Paper.Heading.class::cast)
                .filter(heading -> heading.level() == 1)
                .toList();
        for (var heading : headings) {
            var bookmark = in(bookmarks, "bookmark");
            bookmark.setAttribute("name", Run.clean(heading.text()));
            bookmark.setAttribute("href", "#" + idOf(heading));
        }
    }

    private String idOf(Paper.Heading heading) {
        return "part-" + paper.blocks().indexOf(heading);
    }

    private void write(Element body, Paper.Block block) {
        switch (block) {
            case Paper.Heading heading -> {
                var element = in(body, "h" + (heading.level() + 1));
                element.setAttribute("id", idOf(heading));
                runs(element, heading.text());
            }
            case Paper.Words words -> words.paragraphs().forEach(one -> runs(in(body, "p"), one));
            case Paper.Bullets bullets -> {
                var list = in(body, "ul");
                bullets.items().forEach(item -> runs(in(list, "li"), item));
            }
            case Paper.Facts facts -> facts(in(body, "div", "facts"), facts.facts());
            case Paper.Table table -> table(body, table);
        }
    }

    private void facts(Element around, List<Paper.Fact> facts) {
        for (var fact : facts) {
            var line = in(around, "p");
            runs(in(line, "strong"), fact.term());
            line.appendChild(page.createTextNode(" "));
            runs(line, fact.value());
        }
    }

    private void table(Element body, Paper.Table table) {
        var list = in(body, "ul");
        for (var row : table.rows()) {
            var item = in(list, "li");
            runs(in(item, "div"), row.getFirst());
            for (var column = 1; column < row.size(); column++) {
                var cell = in(item, "div");
                runs(in(cell, "strong"), table.headers().get(column));
                cell.appendChild(page.createTextNode(" "));
                runs(cell, row.get(column));
            }
        }
    }

    /** What runs the other way, or stands apart, is an element with a direction. */
    private void runs(Element around, String text) {
        var lines = text.split("\\R");
        for (var line = 0; line < lines.length; line++) {
            if (line > 0) {
                in(around, "br");
            }
            line(around, lines[line]);
        }
    }

    private void line(Element around, String line) {
        for (var run : Run.of(line, rightToLeft)) {
            if (run.isolated() && run.rightToLeft() != rightToLeft) {
                var part = in(around, "span");
                part.setAttribute("dir", run.rightToLeft() ? "rtl" : "ltr");
                part.setTextContent(run.text());
            } else {
                around.appendChild(page.createTextNode(run.text()));
            }
        }
    }

    private Element in(Element around, String name) {
        var element = page.createElement(name);
        around.appendChild(element);
        return element;
    }

    private Element in(Element around, String name, String style) {
        var element = in(around, name);
        element.setAttribute("class", style);
        return element;
    }
}
