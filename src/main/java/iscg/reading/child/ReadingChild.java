package iscg.reading.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.util.FileSystemUtils;

/** The reading process: answers one question after the other, and ends as soon as nobody is left to ask. */
public final class ReadingChild {

    private static final int LONGEST_QUESTION = 1 << 16;

    private final Frames frames;
    private final QuestionReader reader;
    private final Lock listening = new ReentrantLock();

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
        // While one reads, the other listens, so that the end of the portal ends a reading that never would.
        Thread.ofPlatform().name("reading").start(child::answerAll);
        child.answerAll();
    }

    private void answerAll() {
        try {
            while (true) {
                frames.write(reader.read(nextQuestion()));
            }
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(
                    Path.of(System.getProperty("java.io.tmpdir")).toFile());
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private Question nextQuestion() throws IOException {
        listening.lock();
        try {
            return frames.read(Question.class, LONGEST_QUESTION);
        } finally {
            listening.unlock();
        }
    }
}
