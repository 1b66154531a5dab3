package iscg.journey;

import iscg.evaluation.RunningPortal;
import iscg.wire.Somebody;
import iscg.wire.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/**
 * From the secretariat pressing a button to the screens of 200 participants who follow the meeting, each in a session of their own with a line of
 * server-sent events, over real HTTP but without the work of a browser: what a page of theirs does when it hears of a change, the client does.
 * They share six accounts. All run on the machine of the portal, which also draws what is measured.
 */
public final class LiveBench {

    private static final List<String> ACCOUNTS =
            List.of("delegate", "delegate-fr", "delegate-ar", "delegate-zh", "delegate-ru", "delegate-es");
    private static final String MEETING = "meetings/2";
    private static final int PEOPLE = 200;
    private static final int CHANGES = 40;
    private static final int WARM_UP = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final String REGISTER = """
            insert ignore into registration (meeting_id, person_id, member_code, attendance, state, requested_at, lock_version)
            select 2, id, member_code, 'ON_SITE', 'APPROVED', now(), 0 from person where member_code is not null""";

    private final RunningPortal portal;
    private final AtomicReference<Awaited> awaited = new AtomicReference<>();

    /** What all screens are to show, and when each did, in nanoseconds. */
    private record Awaited(String words, CountDownLatch latch, ConcurrentLinkedQueue<Long> seen) {}

    private LiveBench(RunningPortal portal) {
        this.portal = portal;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Failure.endsTheProgram();
        try (var portal = RunningPortal.onFreshData(Path.of("target", "bench"))) {
            new LiveBench(portal).run();
        }
        System.exit(0);
    }

    private void run() throws InterruptedException, SQLException {
        ACCOUNTS.forEach(account -> Somebody.signIn(portal.address(), account));
        register();
        var windows = IntStream.range(0, PEOPLE)
                .mapToObj(one -> Somebody.signIn(portal.address(), ACCOUNTS.get(one % ACCOUNTS.size()))
                        .window()
                        .open(MEETING + "/live"))
                .toList();
        var secretariat = Somebody.signIn(portal.address(), "secretariat").window();
        secretariat.open(MEETING + "/conduct");
        secretariat.press("conduct.open-session");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            windows.forEach(window -> threads.submit(() -> follow(window)));
            Thread.sleep(BETWEEN); // until all lines stand
            changes(secretariat, WARM_UP);
            var each = new ArrayList<Double>();
            var last = new ArrayList<Double>();
            for (var change : changes(secretariat, CHANGES)) {
                each.addAll(change);
                last.add(change.getLast());
            }
            System.out.printf("| %-60s | %9s | %9s | %9s | %5s |%n", "", "median", "p99", "most", "runs");
            print("to a screen, ms", each);
            print("to all " + PEOPLE + " screens, ms", last);
            print("plain page read by all " + PEOPLE + " at once, a reading, ms", readPlainPages(windows));
            threads.shutdownNow();
        }
    }

    private void register() throws SQLException {
        var database = portal.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.executeUpdate(REGISTER);
        }
    }

    /** Listens, asks for what is new whenever something is, and notes when the screen shows what is awaited. */
    private void follow(Window window) {
        var edition = 0L;
        try (var lines = window.listen(MEETING + "/live/changes")) {
            for (var line : (Iterable<String>) lines::iterator) {
                if (line.startsWith("data:") && Long.parseLong(line.substring(5).strip()) > edition) {
                    edition = Long.parseLong(line.substring(5).strip());
                    window.tell("live-line", "live-changed");
                    note(window);
                }
            }
        }
    }

    private void note(Window window) {
        var now = awaited.get();
        if (now != null && window.shows(now.words())) {
            now.seen().add(System.nanoTime());
            now.latch().countDown();
        }
    }

    /** Between the first item and the second, again and again; the milliseconds to each screen, sorted. */
    private List<List<Double>> changes(Window secretariat, int times) throws InterruptedException {
        var all = new ArrayList<List<Double>>();
        for (var time = 0; time < times; time++) {
            var item = time % 2 + 1;
            var now = new Awaited("Item " + item + " of", new CountDownLatch(PEOPLE), new ConcurrentLinkedQueue<>());
            awaited.set(now);
            var begun = System.nanoTime();
            secretariat.pressBeginningWith(item == 1 ? "Take up this item" : "Take up item 2");
            if (!now.latch().await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(now.latch().getCount() + " screens do not show item " + item);
            }
            all.add(now.seen().stream()
                    .map(seen -> (seen - begun) / 1e6)
                    .sorted()
                    .toList());
            Thread.sleep(BETWEEN);
        }
        return all;
    }

    private static List<Double> readPlainPages(List<Window> windows) throws InterruptedException {
        var times = new ConcurrentLinkedQueue<Double>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            windows.forEach(window -> threads.submit(() -> {
                var begun = System.nanoTime();
                window.read(MEETING + "/live/plain");
                times.add((System.nanoTime() - begun) / 1e6);
            }));
        }
        return List.copyOf(times);
    }

    private static void print(String name, List<Double> values) {
        var sorted = values.stream().sorted().toList();
        System.out.printf(
                "| %-60s | %,9.0f | %,9.0f | %,9.0f | %5d |%n",
                name,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                sorted.getLast(),
                sorted.size());
    }
}
