package iscg.journey;

import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/**
 * How fast files arrive, and what memory they take. The packaged portal and a bare servlet, each a process of its own with the
 * JVM's own settings, are sent the same films in turns; then ten people send theirs to the portal at once, while its heap is
 * looked at again and again.
 */
public final class UploadBench {

    private static final int WARM_UP = 4;
    private static final int ROUNDS = 15;
    private static final int AT_ONCE = 10;
    private static final int SLOW = 4_000_000; // bytes a second: 25 seconds for a film
    private static final Path FOLDER = Path.of("target", "bench-upload");

    private final RunningPortal portal;
    private final Film film;
    private final List<Double> portalSpeeds = new ArrayList<>();
    private final List<Double> bareSpeeds = new ArrayList<>();

    private UploadBench(RunningPortal portal) throws IOException {
        this.portal = portal;
        film = new Film(FOLDER);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Failure.endsTheProgram();
        FileSystemUtils.deleteRecursively(FOLDER);
        try (var portal = RunningPortal.onFreshData(FOLDER)) {
            var bench = new UploadBench(portal);
            bench.speed();
            var heaps = bench.heaps();
            System.out.println(Figure.heading());
            figures(bench, heaps).forEach(figure -> System.out.println(figure.line()));
        } finally {
            FileSystemUtils.deleteRecursively(FOLDER);
        }
        System.exit(0);
    }

    private static List<Figure> figures(UploadBench bench, Heaps heaps) {
        var ratios = IntStream.range(0, ROUNDS)
                .mapToObj(round -> 100 * bench.portalSpeeds.get(round) / bench.bareSpeeds.get(round))
                .toList();
        return List.of(
                new Figure("1 upload of 100 MB through the portal", "MB/s", bench.portalSpeeds),
                new Figure("2 the same to a bare servlet that streams and hashes", "MB/s", bench.bareSpeeds),
                new Figure("1 in proportion to 2", "%", ratios),
                new Figure("heap in use before ten uploads of 100 MB at once", "MB", List.of(heaps.before)),
                new Figure("heap in use during them", "MB", heaps.during),
                new Figure("heap in use after them", "MB", List.of(heaps.after)));
    }

    private void speed() throws IOException {
        System.out.println("Sending " + (WARM_UP + ROUNDS) + " films to the portal and to a bare servlet, in turns");
        var bare = startBare();
        try (var visitor = delegate();
                var answers = new BufferedReader(new InputStreamReader(bare.getInputStream()))) {
            var bareDoor = new UploadDoor(URI.create("http://127.0.0.1:" + answers.readLine()), "");
            for (var round = 0; round < WARM_UP + ROUNDS; round++) {
                var portalSpeed = megabytesPerSecond(emptyForm(visitor));
                var bareSpeed = megabytesPerSecond(bareDoor);
                if (round >= WARM_UP) {
                    portalSpeeds.add(portalSpeed);
                    bareSpeeds.add(bareSpeed);
                }
                clearBare();
            }
        } finally {
            bare.destroy();
        }
    }

    private static Process startBare() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareServlet.class.getName(),
                        FOLDER.resolve("bare").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void clearBare() throws IOException {
        try (var files = Files.list(FOLDER.resolve("bare"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private double megabytesPerSecond(UploadDoor door) throws IOException {
        var content = film.whole();
        var begun = System.nanoTime();
        door.send(content);
        return Film.BYTES / 1e6 / ((System.nanoTime() - begun) / 1e9);
    }

    private Heaps heaps() {
        System.out.println("Sending " + AT_ONCE + " films at once");
        var doors = IntStream.range(0, AT_ONCE)
                .mapToObj(one -> emptyForm(delegate()))
                .toList();
        var heap = new Heap(portal.portalProcess());
        var before = heap.usedKilobytes() / 1024;
        var during = new ArrayList<Double>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = CompletableFuture.allOf(doors.stream()
                    .map(door -> CompletableFuture.runAsync(() -> door.send(film.slowly(SLOW)), people))
                    .toArray(CompletableFuture[]::new));
            while (!sending.isDone()) {
                during.add(heap.usedKilobytes() / 1024);
            }
            sending.join();
        }
        return new Heaps(before, during, heap.usedKilobytes() / 1024);
    }

    /** In megabytes, once all garbage is gone. */
    private record Heaps(double before, List<Double> during, double after) {}

    private Visitor delegate() {
        return Visitor.reading(Language.ENGLISH, portal.address()).signIn("delegate");
    }

    /** A form to which nothing is attached yet, so that no limit is in the way. */
    private static UploadDoor emptyForm(Visitor visitor) {
        visitor.open("/needs/new");
        visitor.page().locator("[slot=add-button]").waitFor();
        var remove = visitor.page().locator(".documents vaadin-button:visible");
        while (remove.count() > 0) {
            var first = remove.first().elementHandle();
            first.click();
            first.waitForElementState(com.microsoft.playwright.options.ElementState.HIDDEN);
        }
        visitor.awaitSaved();
        return UploadDoor.of(visitor);
    }
}
