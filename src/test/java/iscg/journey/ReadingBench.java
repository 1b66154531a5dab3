package iscg.journey;

import iscg.reading.DocumentReader;
import iscg.reading.ReadHere;
import iscg.reading.Readers;
import iscg.reading.SampleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.ToHTMLContentHandler;
import org.xml.sax.SAXException;

/**
 * What isolation costs: the same documents read as the portal reads them, all the same in this process, and by nothing but
 * Tika in this process; in turns, so that whatever else the machine does slows all alike. Once one document after the other,
 * once as in the portal, where several documents wait for a reading process, and once with two processes against two threads.
 */
public final class ReadingBench {

    /** Java compiles what it runs often; after so many times each document nothing of this is left to do, in any process. */
    private static final int WARM_UP = 400;

    private static final int ROUNDS = 75;

    /** As many as the portal works on at a time ({@code db-scheduler.threads}). */
    private static final int WAITING = 4;

    private final List<Path> documents = SampleFiles.documents();
    private final String title;
    private final Map<String, Way> ways = new LinkedHashMap<>();
    private final Map<String, List<Double>> speeds = new LinkedHashMap<>();

    private ReadingBench(String title, DocumentReader isolated, int asking, int threads) throws IOException {
        this.title = title;
        var here = new ReadHere();
        var tika = new AutoDetectParser();
        ways.put("1 read in processes of their own", new Way(asking, file -> Readers.read(isolated, file)));
        ways.put("2 the same without isolation", new Way(threads, here::read));
        ways.put("3 nothing but parsed by Tika, without isolation", new Way(threads, file -> parse(tika, file)));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        System.out.println(Figure.heading());
        var one = Readers.ordinary(1);
        new ReadingBench("one after the other", one, 1, 1).run(WARM_UP);
        new ReadingBench("some waiting", one, WAITING, 1).run(1);
        Readers.close(one);
        var two = Readers.ordinary(2);
        new ReadingBench("two at a time", two, WAITING, 2).run(WARM_UP);
        Readers.close(two);
    }

    private void run(int warmUp) throws InterruptedException, ExecutionException {
        try (var people = Executors.newFixedThreadPool(WAITING)) {
            for (var way : ways.values()) {
                for (var round = 0; round < warmUp; round++) {
                    perSecond(people, way);
                }
            }
            for (var round = 0; round < ROUNDS; round++) {
                for (var way : ways.entrySet()) {
                    speeds.computeIfAbsent(way.getKey(), name -> new ArrayList<>())
                            .add(perSecond(people, way.getValue()));
                }
            }
        }
        print();
    }

    private double perSecond(ExecutorService people, Way way) throws InterruptedException, ExecutionException {
        var begun = System.nanoTime();
        for (var all : people.invokeAll(Collections.nCopies(way.asking(), () -> readAll(way.reader())))) {
            all.get();
        }
        return way.asking() * documents.size() * 1e9 / (System.nanoTime() - begun);
    }

    private Boolean readAll(Reader reader) throws IOException, SAXException, TikaException {
        for (var document : documents) {
            reader.read(document);
        }
        return true;
    }

    private void print() {
        speeds.forEach((name, values) -> System.out.println(new Figure(named(name), "1/s", values).line()));
        var all = List.copyOf(speeds.values());
        Stream.of(1, 2)
                .map(other -> new Figure(
                        named("1 in proportion to " + (other + 1)), "%", ratios(all.getFirst(), all.get(other))))
                .forEach(figure -> System.out.println(figure.line()));
    }

    private String named(String name) {
        return title + ": " + name;
    }

    private static List<Double> ratios(List<Double> some, List<Double> others) {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < some.size(); i++) {
            ratios.add(100 * some.get(i) / others.get(i));
        }
        return ratios;
    }

    private static void parse(AutoDetectParser tika, Path file) throws IOException, SAXException, TikaException {
        try (var stream = TikaInputStream.get(file)) {
            tika.parse(stream, new ToHTMLContentHandler(), new Metadata());
        }
    }

    /** How documents are read, and by how many who ask at the same time. */
    private record Way(int asking, Reader reader) {}

    @FunctionalInterface
    private interface Reader {
        void read(Path file) throws IOException, SAXException, TikaException;
    }
}
