package iscg.journey;

import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.language.Messages;
import iscg.wire.Somebody;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * From Send to the need being in the secretariat's queue, with 1, 50 and 200 delegates at work at once, and the heap that sessions take. The
 * delegates speak the portal's own protocol over HTTP, each with a session of their own, but without the work of a browser; of those who
 * look for the need in the queue one does it in the same way, and one in a real Chromium. All run on the machine of the portal.
 */
public final class LoadBench {

    private static final List<String> ACCOUNTS =
            List.of("delegate", "delegate-fr", "delegate-ar", "delegate-zh", "delegate-ru", "delegate-es");
    private static final Duration THINKING = Duration.ofSeconds(4);
    private static final Duration THINKING_ALONE = Duration.ofMillis(100);
    private static final int LOOKS = 120;
    private static final int LOOKS_IN_CHROMIUM = 20;
    private static final int WARM_UP = 20;
    private static final int SESSIONS = 100;
    private static final String LAST_PAGE = "triage?page=1000000";
    private static final String PREVIOUS_PAGE = new Messages().text(Language.ENGLISH, "ui.pager.previous");

    private final RunningPortal portal;

    private LoadBench(RunningPortal portal) {
        this.portal = portal;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Failure.endsTheProgram();
        try (var portal = RunningPortal.onFreshData(Path.of("target", "bench"))) {
            var bench = new LoadBench(portal);
            System.out.printf("| %-72s | %9s | %9s | %9s | %4s |%n", "", "median", "p99", "most", "runs");
            bench.atWork(1, THINKING_ALONE, false);
            for (var people : new int[] {1, 50, 200}) {
                bench.atWork(people, people == 1 ? THINKING_ALONE : THINKING, true);
            }
            bench.heap("list of needs", "needs");
            bench.heap("form of a need", "needs/new");
        }
        System.exit(0);
    }

    private void atWork(int people, Duration thinking, boolean counts) throws InterruptedException {
        var sends = new Sends();
        var steps = new AtomicInteger();
        var begun = System.nanoTime();
        var delegates = IntStream.range(0, people)
                .mapToObj(one -> Somebody.signIn(portal.address(), ACCOUNTS.get(one % ACCOUNTS.size())))
                .toList(); // before anybody works, which would make the others wait
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            delegates.forEach(delegate -> threads.submit(new Worker(delegate, thinking, sends, steps)));
            try {
                var stepsBefore = steps.get();
                var looking = System.nanoTime();
                var seen = look(sends, counts ? LOOKS : WARM_UP);
                var seenInChromium = counts ? lookInChromium(sends) : List.<Double>of();
                var perSecond = (steps.get() - stepsBefore) * 1e9 / (System.nanoTime() - looking);
                if (counts) {
                    System.out.printf(
                            "%d at work, %.1f steps a second, %d failed, after %d s%n",
                            people, perSecond, sends.failures().size(), (System.nanoTime() - begun) / 1_000_000_000);
                    print("  from Send to the portal's answer, ms", sends.answered());
                    print("  from Send to the need being in the queue, opened anew, as sent, ms", seen);
                    print("  from Send to the need being in the queue, opened anew, in Chromium, ms", seenInChromium);
                }
            } finally {
                sends.end(); // else whoever works is waited for in vain
            }
        }
    }

    private List<Double> look(Sends sends, int times) throws InterruptedException {
        var window = Somebody.signIn(portal.address(), "secretariat").window();
        var seen = new ArrayList<Double>();
        for (var sent = sends.next(); sent != null && seen.size() < times; sent = sends.next()) {
            var number = sent.number().toString();
            window.open(LAST_PAGE);
            while (!window.shows(number)) { // others were sent after it, and fill pages
                var before = window.linkWith(PREVIOUS_PAGE);
                window.follow(before.orElseThrow(() -> new IllegalStateException(number + " is not in the queue")));
            }
            seen.add((System.nanoTime() - sent.begun()) / 1e6);
        }
        return seen;
    }

    private List<Double> lookInChromium(Sends sends) throws InterruptedException {
        var seen = new ArrayList<Double>();
        try (var secretary = Visitor.reading(Language.ENGLISH, portal.address())) {
            secretary.signIn("secretariat").open("/" + LAST_PAGE);
            for (var sent = sends.next(); sent != null && seen.size() < LOOKS_IN_CHROMIUM; sent = sends.next()) {
                secretary.open("/" + LAST_PAGE);
                var need = secretary.page().getByText(sent.number().toString()).first();
                secretary.page().locator(".item").first().waitFor();
                while (!need.isVisible()) {
                    secretary.open("/" + secretary.page().locator("a[rel=prev]").getAttribute("href"));
                    secretary.page().locator(".item").first().waitFor();
                }
                seen.add((System.nanoTime() - sent.begun()) / 1e6);
            }
        }
        return seen;
    }

    private static void print(String name, List<Double> values) {
        var sorted = values.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            System.out.printf(
                    "| %-72s | %,9.0f | %,9.0f | %,9.0f | %4d |%n",
                    name,
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 99 / 100),
                    sorted.getLast(),
                    sorted.size());
        }
    }

    /** Each session is signed in, with one window on a page. */
    private void heap(String name, String path) {
        var heap = new Heap(portal.portalProcess());
        open(path);
        var before = heap.usedKilobytes();
        IntStream.range(0, SESSIONS).forEach(session -> open(path));
        System.out.printf("heap of a session on the %s: %,.0f kB%n", name, (heap.usedKilobytes() - before) / SESSIONS);
    }

    private void open(String path) {
        Somebody.signIn(portal.address(), "delegate").window().open(path);
    }
}
