package iscg.journey;

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
 * Tika in this process; in turns, so that whatever else the machine does slows all alike. Once one document after the other and
 * once two at a time, for which the portal has two processes and the others two threads.
 */
public final class ReadingBench {

    private static final int WARM_UP = 100;
    private static final int ROUNDS = 75;
    private static final int MOST_AT_A_TIME = 2;

    private final List<Path> documents = SampleFiles.documents();
    private final int atATime;
    private final Map<String, Reader> readers = new LinkedHashMap<>();
    private final Map<String, List<Double>> speeds = new LinkedHashMap<>();

    private ReadingBench(int atATime) throws IOException {
        this.atATime = atATime;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        System.out.println(Figure.heading());
        for (var atATime = 1; atATime <= MOST_AT_A_TIME; atATime++) {
            var isolated = Readers.ordinary(atATime);
            var here = new ReadHere();
            var tika = new AutoDetectParser();
            var bench = new ReadingBench(atATime);
            bench.readers.put("1 read in processes of their own", file -> Readers.read(isolated, file));
            bench.readers.put("2 the same without isolation", here::read);
            bench.readers.put("3 nothing but parsed by Tika, without isolation", file -> parse(tika, file));
            bench.run();
            Readers.close(isolated);
            bench.print();
        }
    }

    private void run() throws InterruptedException, ExecutionException {
        try (var people = Executors.newFixedThreadPool(atATime)) {
            for (var round = 0; round < WARM_UP + ROUNDS; round++) {
                for (var reader : readers.entrySet()) {
                    var speed = perSecond(people, reader.getValue());
                    if (round >= WARM_UP) {
                        speeds.computeIfAbsent(reader.getKey(), name -> new ArrayList<>())
                                .add(speed);
                    }
                }
            }
        }
    }

    private double perSecond(ExecutorService people, Reader reader) throws InterruptedException, ExecutionException {
        var begun = System.nanoTime();
        for (var all : people.invokeAll(Collections.nCopies(atATime, () -> readAll(reader)))) {
            all.get();
        }
        return atATime * documents.size() * 1e9 / (System.nanoTime() - begun);
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
        return atATime == 1 ? name : name + ", " + atATime + " at a time";
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

    @FunctionalInterface
    private interface Reader {
        void read(Path file) throws IOException, SAXException, TikaException;
    }
}
