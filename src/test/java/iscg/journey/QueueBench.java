package iscg.journey;

import com.microsoft.playwright.Page;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.wire.Somebody;
import iscg.wire.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How long the secretariat waits on a queue of 50,000 needs to see it, to narrow it, to turn pages, to open one: first what the portal
 * takes to answer, asked as a browser asks it but without a browser's own work, then all of it in a real Chromium.
 */
public final class QueueBench {

    private static final int NEEDS = 50_000;
    private static final int RUNS = 100;
    private static final int RUNS_IN_CHROMIUM = 50;
    private static final List<String> STATES =
            List.of("submitted", "asked-back", "awaiting-advice", "ready-to-answer", "answered", "declined");
    private static final List<String> FILTERS = List.of(
            "topic=accessibility",
            "sector=ITU_T",
            "member=M7",
            "charge=NOBODY",
            "track=STRATEGIC_LEADERSHIP",
            "topic=e-meetings&sector=ITU_D&state=answered");

    private final Page page;
    private final String address;

    private QueueBench(Visitor secretary, String address) {
        this.page = secretary.page();
        this.address = address;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Failure.endsTheProgram();
        try (var portal = RunningPortal.onFreshData(Path.of("target", "bench"));
                var delegate = Visitor.reading(Language.ENGLISH, portal.address());
                var secretary = Visitor.reading(Language.ENGLISH, portal.address())) {
            delegate.signIn("delegate");
            secretary.signIn("secretariat");
            System.out.println("Filling the queue with " + NEEDS + " needs");
            ManyNeeds.fill(portal.database(), NEEDS);
            System.out.printf("| %-60s | %9s | %9s | %9s | %4s |%n", "ms", "median", "p99", "most", "runs");
            measureAnswers(Somebody.signIn(portal.address(), "secretariat").window());
            var bench = new QueueBench(secretary, portal.address());
            measure("queue opened anew, from the request to all rows", RUNS_IN_CHROMIUM, bench::openQueue);
            measure("narrowed to a state, from the click to all rows", RUNS_IN_CHROMIUM, bench::narrow);
            measure("opened anew narrowed by one or several fields", RUNS_IN_CHROMIUM, bench::openNarrowed);
            measure("a page deep in the list opened anew", RUNS_IN_CHROMIUM, bench::openDeepPage);
            measure("need opened from the list, from the click to its page", RUNS_IN_CHROMIUM, bench::openNeed);
        }
        System.exit(0);
    }

    private static void measureAnswers(Window window) {
        measure("answer: queue opened anew", RUNS, run -> timed(() -> window.open("triage")));
        measure(
                "answer: narrowed to a state",
                RUNS,
                run -> timed(() -> window.follow("triage?state=" + STATES.get(run % STATES.size()))));
        for (var filter : FILTERS) {
            measure("answer: opened anew with " + filter, RUNS, run -> timed(() -> window.open("triage?" + filter)));
        }
        measure(
                "answer: a page deep in the list opened anew",
                RUNS,
                run -> timed(() -> window.open("triage?page=" + (500 + 7 * run))));
        measure(
                "answer: need opened from the list",
                RUNS,
                run -> timed(() -> window.follow("needs/2026/" + (1 + 97 * run))));
    }

    private static void measure(String name, int runs, IntToDoubleFunction once) {
        IntStream.range(0, runs / 5).forEach(once::applyAsDouble); // to warm up
        var sorted = IntStream.range(0, runs).mapToDouble(once).sorted().toArray();
        System.out.printf(
                "| %-60s | %,9.0f | %,9.0f | %,9.0f | %4d |%n",
                name, sorted[runs / 2], sorted[runs * 99 / 100], sorted[runs - 1], runs);
    }

    private double openQueue(int run) {
        return timed(() -> openAt("/triage"));
    }

    private double openNarrowed(int run) {
        return timed(() -> openAt("/triage?" + FILTERS.get(run % FILTERS.size())));
    }

    private double openDeepPage(int run) {
        return timed(() -> openAt("/triage?page=" + (500 + 7 * run)));
    }

    private void openAt(String path) {
        page.navigate(address + path);
        page.locator(".item").first().waitFor();
    }

    private double narrow(int run) {
        var chip = ".filter-chips a[href*='state=" + STATES.get(run % STATES.size()) + "']";
        return timed(() -> {
            page.locator(chip).click();
            page.locator(chip + "[aria-current]").waitFor();
        });
    }

    private double openNeed(int run) {
        openAt("/triage?page=" + (1 + run));
        return timed(() -> {
            page.locator(".item-title").first().click();
            page.locator(".dossier h2").first().waitFor();
        });
    }

    private static double timed(Runnable act) {
        var begun = System.nanoTime();
        act.run();
        return (System.nanoTime() - begun) / 1e6;
    }
}
