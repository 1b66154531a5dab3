package iscg.ui;

import com.vaadin.flow.component.Svg;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.util.HtmlUtils;

/**
 * Numbers as bars in parts, made on the server. Parts are told apart by patterns first and colours second; the same numbers belong
 * into a table beside it. From right to left where the reader's language runs so.
 */
public class StackedBars extends Svg {

    private static final int WIDTH = 320;
    private static final int LONGEST_BAR = 260;
    private static final int ROW = 46;
    private static final int BAR = 18;
    private static final int LEGEND_ROW = 24;
    private static final int SWATCH = 16;

    /** Plain, striped, dotted, crossed, empty. */
    private static final List<String> STROKES = List.of(
            "",
            "<path d=\"M-2 2 2 -2M0 8 8 0M6 10 10 6\"/>",
            "<circle cx=\"2\" cy=\"2\" r=\"1.4\"/><circle cx=\"6\" cy=\"6\" r=\"1.4\"/>",
            "<path d=\"M0 4H8M4 0V8\"/>",
            "");

    private final String id = "plot-" + UUID.randomUUID();
    private final boolean rightToLeft = Reader.current().language().isRightToLeft();
    private final StringBuilder picture = new StringBuilder();

    /**
     * One bar.
     *
     * @param counts one for each part
     * @param label stands behind it
     */
    public record Bar(String name, List<Long> counts, String label) {

        public Bar {
            counts = List.copyOf(counts);
        }

        long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * @param parts what the parts of each bar are called, at most five
     * @param bars from top to bottom
     */
    public StackedBars(String title, String description, List<String> parts, List<Bar> bars) {
        addClassName("stacked-bars");
        var height = bars.size() * ROW + parts.size() * LEGEND_ROW + SWATCH;
        add("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-title %s-desc\">", WIDTH, height, id, id);
        add("<title id=\"%s-title\">%s</title>", id, HtmlUtils.htmlEscape(title));
        add("<desc id=\"%s-desc\">%s</desc>", id, HtmlUtils.htmlEscape(description));
        patterns(parts.size());
        var most = Math.max(1, bars.stream().mapToLong(Bar::total).max().orElse(1));
        var y = 0;
        for (var bar : bars) {
            draw(bar, most, y);
            y += ROW;
        }
        for (var part = 0; part < parts.size(); part++) {
            y += LEGEND_ROW;
            part(part, 0, y - SWATCH, SWATCH, SWATCH);
            text(SWATCH + 8, y - 3, parts.get(part));
        }
        add("</svg>");
        setSvg(picture.toString());
    }

    private void draw(Bar bar, long most, int y) {
        text(0, y + 16, bar.name());
        var x = 0.0;
        for (var part = 0; part < bar.counts().size(); part++) {
            var width = (double) bar.counts().get(part) * LONGEST_BAR / most;
            if (width > 0) {
                part(part, x, y + 22, width, BAR);
            }
            x += width;
        }
        text(x + 6, y + 36, bar.label());
    }

    private void part(int part, double x, int y, double width, int height) {
        var left = rightToLeft ? WIDTH - x - width : x;
        add(
                "<rect class=\"part part-%d\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"url(#%s-%d)\"/>",
                part, left, y, width, height, id, part);
    }

    private void text(double x, int y, String words) {
        add(
                "<text x=\"%.1f\" y=\"%d\" direction=\"%s\">%s</text>",
                rightToLeft ? WIDTH - x : x, y, rightToLeft ? "rtl" : "ltr", HtmlUtils.htmlEscape(words));
    }

    private void patterns(int count) {
        add("<defs>");
        for (var part = 0; part < count; part++) {
            add(
                    "<pattern id=\"%s-%d\" class=\"part-%d\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
                            + "<rect width=\"8\" height=\"8\"/>%s</pattern>",
                    id, part, part, STROKES.get(part));
        }
        add("</defs>");
    }

    private void add(String form, Object... values) {
        picture.append(String.format(Locale.ROOT, form, values));
    }
}
