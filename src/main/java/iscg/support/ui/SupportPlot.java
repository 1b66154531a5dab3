package iscg.support.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.support.SupportWeight;
import iscg.ui.Reader;
import iscg.ui.StackedBars;
import iscg.ui.StackedBars.Bar;
import java.text.NumberFormat;
import java.util.Map;

/** The weight of a need as bars: one bar a region, its parts the kinds of member. The same numbers stand in a table below. */
final class SupportPlot {

    private SupportPlot() {}

    static StackedBars of(SupportWeight weight) {
        var numbers =
                NumberFormat.getIntegerInstance(Reader.current().language().locale());
        var kinds = weight.kinds();
        return new StackedBars(
                translate("support.plot.title"),
                translate("support.plot.description", Map.of("count", weight.total())),
                kinds.stream().map(kind -> translate(kind.key())).toList(),
                weight.rows().stream()
                        .map(row -> new Bar(
                                translate(row.key()),
                                kinds.stream().map(row::count).toList(),
                                numbers.format(row.total())))
                        .toList());
    }
}
