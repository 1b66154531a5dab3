package iscg.reading.child;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** HTML as it is written from outside to inside. Text that stands in no block gets a paragraph of its own. */
final class StructureHtml {

    private static final Set<String> BLOCKS =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "caption", "th", "td", "blockquote");

    /** What a list of HTML shows by itself. */
    private static final Pattern BULLET =
            Pattern.compile("^\\s*[\u2022\u2023\u25AA\u25CF\u25E6\u25A0\uF0B7\uF0A7\u2013\u00B7-]\\s*");

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private long letters;

    /** @param tag empty for none */
    void begin(String tag, @Nullable String language, @Nullable PDTableAttributeObject cell) {
        if (tag.isEmpty()) {
            return;
        }
        open.push(tag);
        html.append('<').append(tag);
        if (language != null && !language.isBlank()) {
            attribute("lang", language);
        }
        if (cell != null) {
            cell(cell);
        }
        html.append('>');
    }

    private void cell(PDTableAttributeObject cell) {
        if (cell.getColSpan() > 1) {
            attribute("colspan", String.valueOf(cell.getColSpan()));
        }
        if (cell.getRowSpan() > 1) {
            attribute("rowspan", String.valueOf(cell.getRowSpan()));
        }
        var scope = cell.getScope();
        if (scope != null) {
            attribute("scope", scope.toLowerCase(Locale.ROOT).startsWith("row") ? "row" : "col");
        }
    }

    private void attribute(String name, String value) {
        html.append(' ')
                .append(name)
                .append("=\"")
                .append(Entities.escape(value))
                .append('"');
    }

    void end(String tag) {
        if (!tag.isEmpty()) {
            open.pop();
            html.append("</").append(tag).append('>');
        }
    }

    /** Text that the document shows. */
    void text(String text) {
        text(text, true);
    }

    /** @param shown whether it counts as text of the document, as a picture's description does not */
    void text(String text, boolean shown) {
        if (text.isBlank()) {
            return;
        }
        letters += shown ? text.chars().filter(Character::isLetterOrDigit).count() : 0;
        var words = open.contains("li") ? BULLET.matcher(text).replaceFirst("") : text;
        var loose = open.stream().noneMatch(BLOCKS::contains);
        var apart = !html.isEmpty() && html.charAt(html.length() - 1) != '>';
        html.append(loose ? "<p>" : apart ? " " : "")
                .append(Entities.escape(words))
                .append(loose ? "</p>" : "");
    }

    long letters() {
        return letters;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
