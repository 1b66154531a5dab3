package iscg.journey;

import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import java.io.IOException;
import java.nio.file.Path;

/** Weighs every page in Arabic and English as it travels, with nothing in the browser's cache: kilobytes, and answers of the server. */
public final class PageBench {

    private PageBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Failure.endsTheProgram();
        try (var portal = RunningPortal.onFreshData(Path.of("target", "bench"));
                var visitors = new Visitors(portal.address())) {
            var sights = EveryPage.seenBy(portal, visitors);
            System.out.println("| page | ar, kB | requests | en, kB | requests |\n|---|--:|--:|--:|--:|");
            for (var sight : sights) {
                System.out.println("| %s |%s%s"
                        .formatted(
                                sight.name(),
                                weigh(sight, visitors, Language.ARABIC),
                                weigh(sight, visitors, Language.ENGLISH)));
            }
        }
        System.exit(0);
    }

    private static String weigh(Sight sight, Visitors visitors, Language language) {
        var visitor = visitors.of(sight.account(), language);
        sight.openFor(visitor);
        visitor.page().route("**/images/guide/**", picture -> picture.abort()); // which come as one scrolls to them
        var traffic = new Traffic(visitor.page());
        var kilobytes = traffic.kilobytesOf(visitor.page().url());
        return " %.0f | %d |".formatted(kilobytes, traffic.requests());
    }
}
