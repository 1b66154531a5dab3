package iscg.reading;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a fragment, a line a block and a tabulator between cells. */
final class PlainLines implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private PlainLines() {}

    static String of(Element body) {
        var lines = new PlainLines();
        body.traverse(lines);
        return lines.text.toString().replaceAll("[ \\t]*\\n\\s*", "\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("\\s+", " "));
        } else if (node.normalName().equals("br")) {
            text.append('\n');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        switch (node.normalName()) {
            case "td", "th", "dt" -> text.append('\t');
            case "p", "h2", "h3", "h4", "h5", "h6", "li", "tr", "caption", "blockquote", "dd" -> text.append('\n');
            default -> {}
        }
    }
}
