package iscg.reading.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.util.FileSystemUtils;

/**
 * The reading process: answers one question after the other, in their order, and ends as soon as nobody is left to ask. It listens while
 * it reads: the next question need not wait for its way, and the end of the portal ends a reading that never would.
 */
public final class ReadingChild {

    private static final int LONGEST_QUESTION = 1 << 16;

    private final Frames frames;
    private final QuestionReader reader;
    private final Executor reading = Executors.newSingleThreadExecutor();

    private ReadingChild(Frames frames, QuestionReader reader) {
        this.frames = frames;
        this.reader = reader;
    }

    public static void main(String[] arguments) throws IOException {
        serve(new TikaReader());
    }

    /** Answers until the standard input ends. */
    static void serve(QuestionReader reader) throws IOException {
        InputStream in = System.in;
        OutputStream out = System.out;
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err); // parsers that print must not speak in between
        var child = new ReadingChild(new Frames(in, out), reader);
        child.frames.write("ready");
        child.listen();
    }

    private void listen() {
        try {
            while (true) {
                var question = frames.read(Question.class, LONGEST_QUESTION);
                reading.execute(() -> answer(question));
            }
        } catch (IOException e) {
            end();
        }
    }

    private void answer(Question question) {
        var answered = false;
        try {
            frames.write(reader.read(question));
            answered = true;
        } catch (IOException e) {
            end();
        } finally {
            if (!answered) {
                Runtime.getRuntime().halt(0);
            }
        }
    }

    /** Nobody is left to ask, nor to take away what parsers put aside. */
    private static void end() {
        FileSystemUtils.deleteRecursively(
                Path.of(System.getProperty("java.io.tmpdir")).toFile());
        Runtime.getRuntime().halt(0);
    }
}
