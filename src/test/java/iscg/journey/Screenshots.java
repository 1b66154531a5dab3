package iscg.journey;

import com.microsoft.playwright.Page;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Takes pictures of every page in the six languages, with all that folds opened, wide and on a small telephone, light and dark, into {@code
 * target/screenshots}: to be looked at. Arguments: names of pages, to take these alone.
 */
public final class Screenshots {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<Condition> CONDITIONS = List.of(Condition.LIGHT, Condition.DARK, Condition.PHONE);

    private Screenshots() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Failure.endsTheProgram();
        var wanted = Arrays.asList(arguments);
        try (var portal = RunningPortal.onFreshData(Path.of("target", "screenshots-portal"));
                var visitors = new Visitors(portal.address())) {
            var sights = EveryPage.seenBy(portal, visitors);
            LiveMeeting.letSomebodyAsk(
                    visitors.of("secretariat", Language.ENGLISH), visitors.of("focal-point", Language.ENGLISH));
            for (var sight : sights) {
                if (wanted.isEmpty() || wanted.contains(sight.name())) {
                    take(sight, visitors);
                }
            }
        }
        System.exit(0);
    }

    private static void take(Sight sight, Visitors visitors) {
        for (var language : Language.values()) {
            var visitor = visitors.of(sight.account(), language);
            sight.openFor(visitor);
            visitor.unfold();
            for (var condition : CONDITIONS) {
                condition.applyTo(visitor.page());
                Measures.settle(visitor.page());
                var name = String.join(
                        "-", sight.name(), language.tag(), condition.name().toLowerCase());
                visitor.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(PICTURES.resolve(name + ".png")));
            }
        }
    }
}
