package iscg.journey;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import iscg.audit.Appending;
import iscg.evaluation.EmbeddedMariaDb;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.flywaydb.core.Flyway;

/**
 * What the chain costs: acts a second of one person and of fifty at the same time, with their entries linked and not, in turns, so that
 * whatever else the machine does slows all alike. An act takes no time of its own, or five milliseconds in the database.
 */
public final class HistoryBench {

    private static final int PEOPLE = 50;
    private static final int ACTS = 1000;
    private static final int ROUNDS = 7;
    private static final int WORK = 5;

    private final Map<String, List<Double>> speeds = new LinkedHashMap<>();

    private HistoryBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Failure.endsTheProgram();
        var folder = Path.of("target", "bench-history");
        try (var database = EmbeddedMariaDb.onFreshData(folder);
                var source = new HikariDataSource(connections(database))) {
            Flyway.configure().dataSource(source).load().migrate();
            var appending = new Appending(
                    source, folder.resolve("heads-" + ProcessHandle.current().pid()));
            var bench = new HistoryBench();
            for (var round = 0; round <= ROUNDS; round++) {
                bench.round(appending, round > 0);
            }
            bench.print();
            System.out.printf("%,d acts are in the chain, verified%n", appending.verified());
        }
        System.exit(0);
    }

    private static HikariConfig connections(EmbeddedMariaDb database) {
        var config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(PEOPLE);
        return config;
    }

    private void round(Appending appending, boolean counts) throws InterruptedException {
        for (var people : new int[] {1, PEOPLE}) {
            for (var work : new int[] {0, WORK}) {
                var what = "%d at a time, %d ms of work, ".formatted(people, work);
                measure(what + "chained", people, work, appending::chained, counts);
                measure(what + "not chained", people, work, appending::unchained, counts);
            }
        }
    }

    private void measure(String name, int people, int work, IntConsumer act, boolean counts)
            throws InterruptedException {
        var acts = people == 1 ? ACTS / 5 : ACTS;
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(people)) {
            for (var one = 0; one < acts; one++) {
                threads.submit(() -> act.accept(work));
            }
        }
        if (counts) {
            speeds.computeIfAbsent(name, all -> new ArrayList<>()).add(acts * 1e9 / (System.nanoTime() - begun));
        }
    }

    private void print() {
        System.out.println(Figure.heading());
        var names = List.copyOf(speeds.keySet());
        for (var pair = 0; pair < names.size(); pair += 2) {
            var chained = speeds.get(names.get(pair));
            var unchained = speeds.get(names.get(pair + 1));
            System.out.println(new Figure(names.get(pair), "1/s", chained).line());
            System.out.println(new Figure(names.get(pair + 1), "1/s", unchained).line());
            System.out.println(new Figure("  in proportion", "%", ratios(chained, unchained)).line());
        }
    }

    private static List<Double> ratios(List<Double> some, List<Double> others) {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < some.size(); i++) {
            ratios.add(100 * some.get(i) / others.get(i));
        }
        return ratios;
    }
}
