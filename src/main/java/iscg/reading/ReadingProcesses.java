package iscg.reading;

import iscg.reading.child.Answer;
import iscg.reading.child.Question;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * As many reading processes as there may be. They start with the first document; whichever dies, or has read its share, is
 * replaced right away, so that the next document need not wait for a Java to start.
 */
final class ReadingProcesses implements AutoCloseable {

    private static final Duration END = Duration.ofSeconds(5);

    private final ReadingCommand command;
    private final Duration timeout;
    private final int share;
    private final Semaphore turns;
    private final BlockingQueue<ReadingProcess> idle;

    /** Waited for at the portal's end, which would else leave their files behind. */
    private final Set<CompletableFuture<Void>> leaving = ConcurrentHashMap.newKeySet();

    private boolean closed;

    /** @param share of documents after which a process is replaced */
    ReadingProcesses(ReadingCommand command, int processes, Duration timeout, int share) {
        this.command = command;
        this.timeout = timeout;
        this.share = share;
        turns = new Semaphore(processes, true);
        idle = new ArrayBlockingQueue<>(processes);
    }

    Answer ask(Question question) throws ReadingFailed {
        turns.acquireUninterruptibly();
        try {
            return asked(take(), question);
        } catch (IOException e) {
            throw new ReadingFailed(Cause.CRASHED, e);
        } finally {
            turns.release();
        }
    }

    private Answer asked(ReadingProcess process, Question question) throws ReadingFailed, IOException {
        var kept = false;
        try {
            var answer = process.ask(question, timeout);
            kept = process.answered() < share;
            return answer;
        } finally {
            if (kept) {
                put(process);
            } else {
                discard(process);
                put(ReadingProcess.start(command));
            }
        }
    }

    /** One that died while nobody asked is passed over. */
    private ReadingProcess take() throws IOException {
        for (var process = idle.poll(); process != null; process = idle.poll()) {
            if (process.isAlive()) {
                return process;
            }
            discard(process);
        }
        return ReadingProcess.start(command);
    }

    private synchronized void put(ReadingProcess process) {
        if (closed || !idle.offer(process)) {
            discard(process);
        }
    }

    /** The processes that wait for a question. */
    List<ProcessHandle> waiting() {
        return Stream.of(idle.toArray(ReadingProcess[]::new))
                .map(ReadingProcess::handle)
                .toList();
    }

    /** Ends all; what is still being read ends with its answer. */
    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(this::discard);
        idle.clear();
        CompletableFuture.allOf(leaving.toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, END.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private void discard(ReadingProcess process) {
        var end = process.end();
        leaving.add(end);
        end.whenComplete((nothing, thrown) -> leaving.remove(end));
    }
}
