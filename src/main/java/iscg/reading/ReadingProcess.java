package iscg.reading;

import iscg.reading.child.Answer;
import iscg.reading.child.Frames;
import iscg.reading.child.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.util.FileSystemUtils;

/**
 * One reading process. It reads one document after the other, in the order of the questions; the next question may be put while it
 * still reads. Once it has failed it is of no use any more.
 */
final class ReadingProcess {

    private static final Duration START = Duration.ofSeconds(60);
    private static final int LONGEST_GREETING = 100;
    private static final int BYTES_PER_CHARACTER = 12; // markup and JSON's escapes included
    private static final int FINDINGS = 1 << 20;

    private final Path folder;
    private final Process process;
    private final Frames frames;

    /** Done when the latest question is answered; with false if the process failed first. */
    private CompletableFuture<Boolean> last = CompletableFuture.completedFuture(true);

    private boolean ready;
    private volatile boolean failed;

    private ReadingProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        frames = new Frames(process.getInputStream(), process.getOutputStream());
    }

    /** Returns at once; the process gets ready by itself. */
    static ReadingProcess start(ReadingCommand command) throws IOException {
        var folder = Files.createTempDirectory("iscg-reading-");
        return new ReadingProcess(folder, command.start(folder));
    }

    /**
     * May be called while another question is being answered; waits for that answer first.
     *
     * @return empty if the process failed with a question before, and never read this one
     * @throws ReadingFailed if it failed with this one; the process is then dead
     */
    Optional<Answer> ask(Question question, Duration timeout) throws ReadingFailed {
        var answered = new CompletableFuture<Boolean>();
        var before = put(question, answered);
        try {
            if (!before.join()) {
                return Optional.empty();
            }
            if (!ready) {
                within(START, () -> frames.read(String.class, LONGEST_GREETING));
                ready = true;
            }
            var answer = within(timeout, () -> frames.read(Answer.class, mostBytes(question)));
            answered.complete(true);
            return Optional.of(answer);
        } finally {
            failed |= answered.complete(false);
        }
    }

    /** Returns what is done when the question before is answered. */
    private synchronized CompletableFuture<Boolean> put(Question question, CompletableFuture<Boolean> answered) {
        var before = last;
        last = answered;
        try {
            frames.write(question);
        } catch (IOException e) {
            // It is dead: whoever waits for the answer will learn of what.
        }
        return before;
    }

    private static int mostBytes(Question question) {
        return Math.toIntExact(
                Math.min(Integer.MAX_VALUE - 8L, FINDINGS + (long) BYTES_PER_CHARACTER * question.longestText()));
    }

    private <T> T within(Duration time, Exchange<T> exchange) throws ReadingFailed {
        var late = new AtomicBoolean();
        var alarm = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    process.destroyForcibly();
                },
                CompletableFuture.delayedExecutor(
                        time.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)); // no pool to wait for
        try {
            return exchange.run();
        } catch (IOException | RuntimeException e) {
            throw new ReadingFailed(late.get() ? Cause.TIMEOUT : causeOfDeath(), e);
        } finally {
            alarm.cancel(false);
        }
    }

    /** A process that ran out of memory says so by how it exits; one that talks nonsense is still alive. */
    private Cause causeOfDeath() {
        try {
            var ended = process.waitFor(1, TimeUnit.SECONDS);
            return ended && process.exitValue() == ReadingCommand.OUT_OF_MEMORY ? Cause.OUT_OF_MEMORY : Cause.CRASHED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Cause.CRASHED;
        }
    }

    /** Whether it may be asked more. */
    boolean isOfUse() {
        return !failed && process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Kills it and takes away what it left behind; done when both are. */
    CompletableFuture<Void> end() {
        return process.destroyForcibly().onExit().thenRun(() -> FileSystemUtils.deleteRecursively(folder.toFile()));
    }

    @FunctionalInterface
    private interface Exchange<T> {
        T run() throws IOException;
    }
}
