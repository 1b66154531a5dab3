package iscg.kills;

import iscg.evaluation.RunningPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Kills portal, database and mail server in turn, at moments left to chance, while people bring needs through the house; then compares.
 * Arguments: how many kills, and a folder, which keeps all between runs. Ctrl-C ends a run early, and compares.
 */
public final class Kills {

    private static final List<String> DELEGATES = List.of("delegate", "delegate-fr", "delegate-es", "delegate-ru");
    private static final List<String> EVERYBODY_ELSE = List.of("secretariat", "chair-rag", "chair-tsag");
    private static final int LONGEST_PAUSE_MILLISECONDS = 1500;
    private static final Duration UNTIL_SOMEBODY_GETS_ON = Duration.ofMinutes(1);
    private static final Duration UNTIL_STORIES_END = Duration.ofMinutes(6);
    private static final Duration UNTIL_MAILS_ARE_SENT = Duration.ofMinutes(12);
    private static final int OFTEN = 30;
    private static final int LINES_SHOWN = 20;

    private final Path folder;
    private final Path program;
    private final List<String> stuck = new CopyOnWriteArrayList<>();
    private volatile boolean ending;

    /**
     * @param folder for data and journal
     * @param program where the portal is taken apart
     */
    Kills(Path folder, Path program) {
        this.folder = folder;
        this.program = program;
    }

    public static void main(String[] arguments) throws Exception {
        var kills = new Kills(Path.of(arguments[1]), Path.of("target", "kills-portal"));
        var main = Thread.currentThread();
        var hook = new Thread(() -> kills.endEarly(main));
        Runtime.getRuntime().addShutdownHook(hook);
        var verdict = kills.run(Integer.parseInt(arguments[0]));
        if (!kills.ending) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
        System.out.println(verdict.inWords());
        Stream.concat(verdict.lost().stream(), verdict.doubled().stream())
                .limit(LINES_SHOWN)
                .forEach(System.out::println);
        if (!kills.ending) {
            System.exit(verdict.lost().isEmpty() && verdict.doubled().isEmpty() ? 0 : 1);
        }
    }

    private void endEarly(Thread main) {
        ending = true;
        try {
            main.join(UNTIL_STORIES_END.plus(UNTIL_MAILS_ARE_SENT));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns in bounded time, whatever was killed. */
    Reckoning run(int count) throws Exception {
        var path = folder.resolve("journal");
        Reckoning reckoning;
        try (var journal = new Journal(path);
                var portal = RunningPortal.onKeptData(folder.resolve("data"), program, count > OFTEN)) {
            kill(count, portal, journal);
            awaitMails(portal);
            reckoning =
                    new Reckoning(Journal.Record.read(path), Traces.in(portal.database()), Arrived.in(portal.mails()));
        }
        verify(reckoning);
        reckoning.lost().addAll(stuck);
        return reckoning;
    }

    private void kill(int count, RunningPortal portal, Journal journal)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        var people = new People(portal::address);
        Stream.concat(DELEGATES.stream(), EVERYBODY_ELSE.stream())
                .forEach(account -> people.once(account, window -> window.open("needs"))); // known, and so told
        try (var threads = Executors.newFixedThreadPool(DELEGATES.size())) {
            var stories = new ArrayList<Future<?>>();
            var done = new AtomicBoolean();
            for (var delegate : DELEGATES) {
                stories.add(threads.submit(() -> {
                    for (var round = 0; !done.get() && !ending; round++) {
                        bringThrough(new Story(new People(portal::address), journal, delegate), round % 2 == 0);
                    }
                    return null;
                }));
            }
            for (var kill = 0; kill < count && !ending; kill++) {
                awaitWork(journal);
                Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLISECONDS));
                var victim = Victim.values()[kill % Victim.values().length];
                journal.killed(victim);
                victim.killAndStart(portal);
                report(kill + 1, count);
            }
            done.set(true);
            for (var story : stories) {
                story.get(UNTIL_STORIES_END.toSeconds(), TimeUnit.SECONDS);
            }
        }
    }

    /** Who cannot go on with one need goes on with the next; that is told in the end. */
    private void bringThrough(Story story, boolean withQuestion) throws InterruptedException {
        try {
            story.happen(withQuestion);
        } catch (RuntimeException e) {
            stuck.add("Nobody gets on: " + e);
        }
    }

    /** Kills meet people at work: since the last one somebody got something done, if that is possible at all. */
    private static void awaitWork(Journal journal) throws InterruptedException {
        var before = journal.acknowledged();
        var deadline = System.nanoTime() + UNTIL_SOMEBODY_GETS_ON.toNanos();
        while (journal.acknowledged() == before && System.nanoTime() < deadline) {
            Thread.sleep(Duration.ofMillis(5));
        }
    }

    private static void report(int kills, int count) {
        if (kills % 30 == 0 || kills == count) {
            System.out.printf("%,d of %,d kills%n", kills, count);
        }
    }

    /** What the mail server was too dead to take is tried again later by itself. */
    private static void awaitMails(RunningPortal portal) throws SQLException, InterruptedException {
        var deadline = System.nanoTime() + UNTIL_MAILS_ARE_SENT.toNanos();
        while (Traces.unfinishedMails(portal.database()) > 0 && System.nanoTime() < deadline) {
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    private void verify(Reckoning reckoning) throws IOException, InterruptedException {
        var said = folder.resolve("verification");
        if (!RunningPortal.verified(folder.resolve("data"), program, said)) {
            reckoning.lost().add("Verification: " + Files.readString(said).strip());
        }
    }
}
