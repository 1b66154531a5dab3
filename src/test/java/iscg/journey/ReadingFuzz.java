package iscg.journey;

import iscg.reading.Cause;
import iscg.reading.DocumentReader;
import iscg.reading.Readers;
import iscg.reading.Reading;
import iscg.reading.SampleFiles;
import iscg.reading.child.ReadingChild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Gives the reader damaged documents, counts how each reading ended, and then what processes and files are left. */
public final class ReadingFuzz {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int SHARE = 10_000;
    private static final long SEED = 42;

    private final DocumentReader reader = Readers.of(TIMEOUT, LONGEST_TEXT, SHARE, ReadingChild.class.getName());
    private final Mutation mutation = new Mutation(SEED);
    private final Map<String, Integer> outcomes = new TreeMap<>();

    private ReadingFuzz() {}

    /** @param arguments how many documents, and the folder that is also this process's for temporary files */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of(arguments[1]));
        var fuzz = new ReadingFuzz();
        fuzz.read(Integer.parseInt(arguments[0]), folder);
        Readers.close(fuzz.reader);
        fuzz.outcomes.forEach((outcome, times) -> System.out.printf("%-24s %,8d%n", outcome, times));
        var processes = ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .count();
        System.out.printf("%-24s %,8d%n%-24s %,8d%n", "processes left", processes, "files left", filesIn(folder));
    }

    private void read(int count, Path folder) throws IOException {
        var documents = SampleFiles.documents();
        for (var i = 0; i < count; i++) {
            var source = documents.get(i % documents.size());
            var file = folder.resolve("damaged-" + source.getFileName());
            Files.write(file, mutation.of(Files.readAllBytes(source)));
            outcomes.merge(outcome(Readers.read(reader, file)), 1, Integer::sum);
            Files.delete(file);
        }
    }

    private static String outcome(Reading reading) {
        return reading.outcome()
                + reading.cause().map(Cause::name).map(" "::concat).orElse("");
    }

    private static long filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.count() - 1;
        }
    }
}
