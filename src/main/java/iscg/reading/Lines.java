package iscg.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Typed text tells its paragraphs by blank lines and its lines by their ends, which HTML would run together. */
final class Lines {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[\\h]*\\R\\s*");
    private static final Pattern LINE = Pattern.compile("\\R");

    private Lines() {}

    /** Divides a paragraph that is nothing but text. */
    static void keep(Element paragraph) {
        if (paragraph.childNodes().stream().anyMatch(node -> !(node instanceof TextNode))) {
            return;
        }
        var text = paragraph.wholeText().strip();
        for (var part : BLANK_LINE.split(text)) {
            var divided = new Element("p");
            divided.attributes().addAll(paragraph.attributes());
            lines(divided, List.of(LINE.split(part)));
            paragraph.before(divided);
        }
        paragraph.remove();
    }

    private static void lines(Element paragraph, List<String> lines) {
        paragraph.appendText(lines.getFirst());
        for (var line : lines.subList(1, lines.size())) {
            paragraph.appendElement("br");
            paragraph.appendText(line.strip());
        }
    }
}
