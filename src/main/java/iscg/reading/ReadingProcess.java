package iscg.reading;

import iscg.reading.child.Answer;
import iscg.reading.child.Frames;
import iscg.reading.child.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.util.FileSystemUtils;

/** One reading process, asked one question at a time. Once it has failed it is of no use any more. */
final class ReadingProcess {

    private static final Duration START = Duration.ofSeconds(60);
    private static final int LONGEST_GREETING = 100;
    private static final int BYTES_PER_CHARACTER = 12; // markup and JSON's escapes included
    private static final int FINDINGS = 1 << 20;

    private final Path folder;
    private final Process process;
    private final Frames frames;
    private boolean ready;
    private int answered;

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

    /** @throws ReadingFailed if there was no answer; the process is then dead */
    Answer ask(Question question, Duration timeout) throws ReadingFailed {
        if (!ready) {
            within(START, () -> frames.read(String.class, LONGEST_GREETING));
            ready = true;
        }
        var mostBytes = Math.toIntExact(
                Math.min(Integer.MAX_VALUE - 8L, FINDINGS + (long) BYTES_PER_CHARACTER * question.longestText()));
        var answer = within(timeout, () -> {
            frames.write(question);
            return frames.read(Answer.class, mostBytes);
        });
        answered++;
        return answer;
    }

    private <T> T within(Duration time, Exchange<T> exchange) throws ReadingFailed {
        var late = new AtomicBoolean();
        var alarm = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    process.destroyForcibly();
                },
                CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
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

    boolean isAlive() {
        return process.isAlive();
    }

    int answered() {
        return answered;
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
