package iscg.translation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.translation.Parity.Standing;
import iscg.translation.TranslationStatus;
import iscg.ui.LanguageOfText;
import iscg.ui.StackedBars;
import iscg.ui.StackedBars.Bar;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One bar for each language, its parts how texts stand there; the share that is complete behind it. */
final class ParityPlot {

    private ParityPlot() {}

    static StackedBars of(List<Standing> standings) {
        var statuses = Arrays.asList(TranslationStatus.values());
        return new StackedBars(
                translate("parity.together"),
                translate(
                        "parity.plot.description",
                        Map.of("count", standings.getFirst().total())),
                statuses.stream().map(status -> translate(status.key())).toList(),
                standings.stream()
                        .map(one -> new Bar(
                                LanguageOfText.nameOf(one.language()),
                                statuses.stream().map(one::count).toList(),
                                ParityView.percent(one.complete())))
                        .toList());
    }
}
