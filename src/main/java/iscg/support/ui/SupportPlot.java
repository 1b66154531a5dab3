package iscg.support.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Svg;
import iscg.identity.MemberKind;
import iscg.support.SupportWeight;
import iscg.ui.Reader;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.util.HtmlUtils;

/**
 * The weight of a need as bars, made on the server: one bar a region, its parts the kinds of member, told apart by patterns first
 * and colours second. The same numbers stand in a table below. From right to left where the reader's language runs so.
 */
class SupportPlot extends Svg {

    private static final int WIDTH = 320;
    private static final int LONGEST_BAR = 270;
    private static final int ROW = 46;
    private static final int BAR = 18;
    private static final int LEGEND_ROW = 24;
    private static final int SWATCH = 16;

    private final String id = "plot-" + UUID.randomUUID();
    private final boolean rightToLeft = Reader.current().language().isRightToLeft();
    private final NumberFormat numbers =
            NumberFormat.getIntegerInstance(Reader.current().language().locale());
    private final StringBuilder picture = new StringBuilder();

    SupportPlot(SupportWeight weight) {
        addClassName("support-plot");
        var height = weight.rows().size() * ROW + weight.kinds().size() * LEGEND_ROW + SWATCH;
        add("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-title %s-desc\">", WIDTH, height, id, id);
        add("<title id=\"%s-title\">%s</title>", id, words("support.plot.title", Map.of()));
        add("<desc id=\"%s-desc\">%s</desc>", id, words("support.plot.description", Map.of("count", weight.total())));
        patterns();
        var y = 0;
        for (var row : weight.rows()) {
            bar(row, weight.most(), y);
            y += ROW;
        }
        for (var kind : weight.kinds()) {
            y += LEGEND_ROW;
            part(kind, 0, y - SWATCH, SWATCH, SWATCH);
            text(SWATCH + 8, y - 3, translate(kind.key()));
        }
        add("</svg>");
        setSvg(picture.toString());
    }

    private void bar(SupportWeight.Row row, long most, int y) {
        text(0, y + 16, translate(row.key()));
        var x = 0.0;
        for (var kind : MemberKind.values()) {
            var width = (double) row.count(kind) * LONGEST_BAR / Math.max(1, most);
            if (width > 0) {
                part(kind, x, y + 22, width, BAR);
            }
            x += width;
        }
        text(x + 6, y + 36, numbers.format(row.total()));
    }

    private void part(MemberKind kind, double x, int y, double width, int height) {
        var left = rightToLeft ? WIDTH - x - width : x;
        add(
                "<rect class=\"kind kind-%d\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"url(#%s-%d)\"/>",
                kind.ordinal(), left, y, width, height, id, kind.ordinal());
    }

    private void text(double x, int y, String words) {
        add(
                "<text x=\"%.1f\" y=\"%d\" direction=\"%s\">%s</text>",
                rightToLeft ? WIDTH - x : x, y, rightToLeft ? "rtl" : "ltr", HtmlUtils.htmlEscape(words));
    }

    /** Plain, striped, dotted, crossed: one for each kind of member, in their order. */
    private void patterns() {
        add("<defs>");
        var strokes = new String[] {
            "",
            "<path d=\"M-2 2 2 -2M0 8 8 0M6 10 10 6\"/>",
            "<circle cx=\"2\" cy=\"2\" r=\"1.4\"/><circle cx=\"6\" cy=\"6\" r=\"1.4\"/>",
            "<path d=\"M0 4H8M4 0V8\"/>"
        };
        for (var kind : MemberKind.values()) {
            add(
                    "<pattern id=\"%s-%d\" class=\"kind-%d\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
                            + "<rect width=\"8\" height=\"8\"/>%s</pattern>",
                    id, kind.ordinal(), kind.ordinal(), strokes[kind.ordinal()]);
        }
        add("</defs>");
    }

    private static String words(String key, Map<String, ?> arguments) {
        return HtmlUtils.htmlEscape(translate(key, arguments));
    }

    private void add(String form, Object... values) {
        picture.append(String.format(Locale.ROOT, form, values));
    }
}
