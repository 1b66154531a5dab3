package iscg.reading;

import iscg.language.LanguageDetector;
import iscg.reading.child.ReadingChild;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** Readers for tests, with one process unless told otherwise. */
public final class Readers {

    private Readers() {}

    public static DocumentReader ordinary() {
        return ordinary(1);
    }

    public static DocumentReader ordinary(int processes) {
        return of(processes, Duration.ofSeconds(60), 1_000_000, 10_000, ReadingChild.class.getName());
    }

    /** One for all tests of this JVM that ask nothing special: a process that is warm reads much faster. */
    static DocumentReader shared() {
        return Shared.READER;
    }

    public static DocumentReader of(Duration timeout, int longestText, int share, String mainClass) {
        return of(1, timeout, longestText, share, mainClass);
    }

    private static DocumentReader of(int processes, Duration timeout, int longestText, int share, String mainClass) {
        var settings = new ReadingSettings(processes, DataSize.ofMegabytes(256), timeout, longestText, 3, share);
        return new DocumentReader(settings, new LanguageDetector(), mainClass);
    }

    private static final class Shared {

        static final DocumentReader READER = ordinary();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(READER::close));
        }
    }

    /** Ends its processes and takes away their files. */
    public static void close(DocumentReader reader) {
        reader.close();
    }

    public static Reading read(DocumentReader reader, Path file) {
        return reader.read(file, SampleFiles.mediaType(file), file.getFileName().toString());
    }
}
