package iscg.journey;

import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs every measurement against the packaged portal on fresh data and prints one table. Takes about ten minutes. */
public final class Bench {

    private static final int STARTS = 5;
    private static final int SESSIONS = 100;
    private static final int NEEDS = 10;

    private final RunningPortal portal;
    private final List<Figure> figures = new ArrayList<>();

    private Bench(RunningPortal portal) {
        this.portal = portal;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Failure.endsTheProgram();
        try (var portal = RunningPortal.onFreshData(Path.of("target", "bench"))) {
            var bench = new Bench(portal);
            bench.run();
            System.out.println(Figure.heading());
            bench.figures.forEach(figure -> System.out.println(figure.line()));
        }
        System.exit(0);
    }

    private void run() throws InterruptedException {
        say("Starting the portal " + STARTS + " times");
        measure("start of the portal, from its process to the first answer", "s", STARTS, this::start);
        say("Loading the first pages");
        measure("public front page with all it needs, as sent", "kB", 1, () -> kilobytes("/", null));
        measure("first page after sign-in with all it needs, as sent", "kB", 1, () -> kilobytes("/needs", "delegate"));
        say("Sending " + NEEDS + " needs");
        measure("from Send to the need being in the secretariat’s queue", "ms", NEEDS, this::sendAndQueue);
        say("Opening " + SESSIONS + " sessions");
        measure("heap of one open session on the list of needs", "kB", 1, this::heapOfASession);
    }

    private void measure(String name, String unit, int runs, Supplier<Double> once) {
        figures.add(new Figure(
                name, unit, IntStream.range(0, runs).mapToObj(run -> once.get()).toList()));
    }

    private double start() {
        portal.kill9Portal();
        var begun = System.nanoTime();
        try {
            portal.startPortal();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return seconds(begun);
    }

    private double kilobytes(String path, @Nullable String account) {
        try (var visitor = visitor()) {
            if (account != null) {
                visitor.signIn(account);
            }
            return new Traffic(visitor.page()).kilobytesOf(portal.address() + path);
        }
    }

    /** The delegate sends; the clock stops when the secretariat's queue, opened anew, shows the number. */
    private double sendAndQueue() {
        try (var delegate = visitor();
                var secretariat = visitor()) {
            secretariat.signIn("secretariat");
            delegate.signIn("delegate");
            return SendToQueue.milliseconds(delegate, secretariat);
        }
    }

    private double heapOfASession() {
        var heap = new Heap(portal.portalProcess());
        openSession();
        var before = heap.usedKilobytes();
        IntStream.range(0, SESSIONS).forEach(session -> openSession());
        return (heap.usedKilobytes() - before) / SESSIONS;
    }

    /** Signs in and leaves as somebody whose line breaks: the session stays open on the list of needs. */
    private void openSession() {
        try (var visitor = visitor()) {
            visitor.signIn("delegate");
            visitor.page().context().setOffline(true);
        }
    }

    private static void say(String step) {
        System.out.println(step);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private Visitor visitor() {
        return Visitor.reading(Language.ENGLISH, portal.address());
    }
}
