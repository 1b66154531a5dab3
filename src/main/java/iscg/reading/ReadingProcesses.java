package iscg.reading;

import iscg.reading.child.Answer;
import iscg.reading.child.Question;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * As many reading processes as there may be. They start with the first documents; whichever dies, or has read its share, is
 * replaced right away, so that the next document need not wait for a Java to start.
 */
final class ReadingProcesses implements AutoCloseable {

    private static final Duration END = Duration.ofSeconds(5);

    /** Questions put to a process at a time: the one it reads, and one so that it never waits for the next. */
    private static final int AT_A_TIME = 2;

    private final ReadingCommand command;
    private final int processes;
    private final Duration timeout;
    private final int share;
    private final Semaphore turns;
    private final List<Seat> seats = new ArrayList<>();

    /** Waited for at the portal's end, which would else leave their files behind. */
    private final Set<CompletableFuture<Void>> leaving = ConcurrentHashMap.newKeySet();

    private boolean closed;

    /** @param share of documents after which a process is replaced */
    ReadingProcesses(ReadingCommand command, int processes, Duration timeout, int share) {
        this.command = command;
        this.processes = processes;
        this.timeout = timeout;
        this.share = share;
        turns = new Semaphore(AT_A_TIME * processes, true);
    }

    Answer ask(Question question) throws ReadingFailed {
        turns.acquireUninterruptibly();
        try {
            var answer = askOne(question);
            while (answer.isEmpty()) { // a document before it ended the process
                answer = askOne(question);
            }
            return answer.get();
        } catch (IOException e) {
            throw new ReadingFailed(Cause.CRASHED, e);
        } finally {
            turns.release();
        }
    }

    private Optional<Answer> askOne(Question question) throws ReadingFailed, IOException {
        var seat = take();
        try {
            return seat.process.ask(question, timeout);
        } finally {
            leave(seat);
        }
    }

    /** The process with the fewest questions, or a new one if there may be more. */
    private synchronized Seat take() throws IOException {
        seats.stream().filter(Seat::isOver).toList().forEach(this::discard); // it died while nobody asked
        var free = seats.stream().filter(Seat::isOfUse).min(Comparator.comparingInt(seat -> seat.asking));
        var seat = free.isPresent() && (free.get().asking == 0 || seats.size() >= processes) ? free.get() : start();
        seat.asked++;
        seat.asking++;
        return seat;
    }

    private synchronized void leave(Seat seat) throws IOException {
        seat.asking--;
        if (seat.isOver()) {
            discard(seat);
            if (!closed && seats.size() < processes) {
                start();
            }
        }
    }

    private Seat start() throws IOException {
        var seat = new Seat(ReadingProcess.start(command));
        seats.add(seat);
        return seat;
    }

    /** The processes that wait for a question. */
    synchronized List<ProcessHandle> waiting() {
        return seats.stream()
                .filter(seat -> seat.asking == 0)
                .map(seat -> seat.process.handle())
                .toList();
    }

    /** Ends all; what is still being read ends with its answer. */
    @Override
    public void close() {
        endIdle();
        CompletableFuture.allOf(leaving.toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, END.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private synchronized void endIdle() {
        closed = true;
        seats.stream().filter(Seat::isOver).toList().forEach(this::discard);
    }

    private void discard(Seat seat) {
        seats.remove(seat);
        var end = seat.process.end();
        leaving.add(end);
        end.whenComplete((nothing, thrown) -> leaving.remove(end));
    }

    /** A process, and how often it was asked. */
    private final class Seat {

        private final ReadingProcess process;
        private int asked;
        private int asking;

        Seat(ReadingProcess process) {
            this.process = process;
        }

        boolean isOfUse() {
            return !closed && asked < share && process.isOfUse();
        }

        /** Nobody waits for it, and nobody will. */
        boolean isOver() {
            return asking == 0 && !isOfUse();
        }
    }
}
