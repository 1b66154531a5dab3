package iscg.reading.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;
import org.springframework.util.FileSystemUtils;

/** The reading process: answers one question after the other, and ends as soon as nobody is left to ask. */
public final class ReadingChild {

    private static final int LONGEST_QUESTION = 1 << 16;

    private final Frames frames;
    private final SynchronousQueue<Question> questions = new SynchronousQueue<>();

    private ReadingChild(Frames frames) {
        this.frames = frames;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        serve(new TikaReader());
    }

    /** Answers until the standard input ends. */
    static void serve(QuestionReader reader) throws IOException, InterruptedException {
        InputStream in = System.in;
        OutputStream out = System.out;
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err); // parsers that print must not speak in between
        var child = new ReadingChild(new Frames(in, out));
        Thread.ofPlatform().name("questions").daemon().start(child::listen);
        child.frames.write("ready");
        while (true) {
            child.frames.write(reader.read(child.questions.take()));
        }
    }

    /** Listens also while a document is being read, so that the end of the portal ends a reading that never would. */
    private void listen() {
        try {
            while (true) {
                questions.put(frames.read(Question.class, LONGEST_QUESTION));
            }
        } catch (IOException | InterruptedException e) {
            FileSystemUtils.deleteRecursively(
                    Path.of(System.getProperty("java.io.tmpdir")).toFile());
            Runtime.getRuntime().halt(0);
        }
    }
}
