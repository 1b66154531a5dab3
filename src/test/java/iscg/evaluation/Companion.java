package iscg.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A process that lives as long as we do and no longer. A small shell keeps it: it holds the other end of a pipe from us, and
 * when that pipe closes, because we close it or because we were killed with -9, it ends the process in order, and after a
 * grace period at any price. Ctrl-C in the terminal reaches us alone, so that the order of stopping is ours.
 */
final class Companion implements AutoCloseable {

    private static final int GRACE_SECONDS = 40;

    /** Arguments: the process file, the grace period in seconds, then the command. */
    private static final String KEEPER = """
            trap '' INT HUP
            trap : TERM
            file=$1 grace=$2
            shift 2
            exec 3<&0
            "$@" </dev/null 3<&- &
            process=$!
            echo $process >"$file"
            (
              read -r _ <&3
              kill -TERM $process
              while [ $grace -gt 0 ]; do sleep 1; grace=$((grace - 1)); done
              kill -KILL $process
            ) 2>/dev/null &
            watch=$!
            wait $process
            result=$?
            while kill -0 $process 2>/dev/null; do wait $process; result=$?; done
            kill $watch 2>/dev/null
            [ "$(cat "$file")" = $process ] && rm -f "$file"
            exit $result
            """;

    private final String name;
    private final Process keeper;
    private final ProcessFile processFile;
    private final Path log;

    private Companion(String name, Process keeper, DataFolder folder) {
        this.name = name;
        this.keeper = keeper;
        this.processFile = folder.processFile(name);
        this.log = folder.log(name);
    }

    /** Starts a command, after ending what an earlier start may have left of it. What it says goes to a log of its name. */
    static Companion start(String name, DataFolder folder, List<String> command, Map<String, String> environment) {
        var processFile = folder.processFile(name);
        processFile.endLeftOver();
        var all = new ArrayList<>(List.of("/bin/sh", "-c", KEEPER, "keeper"));
        all.addAll(List.of(processFile.path().toString(), String.valueOf(GRACE_SECONDS)));
        all.addAll(command);
        var builder = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.log(name).toFile()));
        builder.environment().putAll(environment);
        try {
            Files.deleteIfExists(processFile.path());
            return new Companion(name, builder.start(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return keeper.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return keeper.onExit();
    }

    boolean endsWithin(Duration time) throws InterruptedException {
        return keeper.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What to tell when the process does not serve, or no longer. */
    CannotStart failed() {
        return new CannotStart("The " + name + " does not run. Why stands at the end of " + log);
    }

    /** Ends the process as a power cut would. */
    void kill() {
        processFile.process().ifPresent(ProcessHandle::destroyForcibly);
        keeper.onExit().join();
    }

    /** Ends the process in order, and returns when it has ended. */
    @Override
    public void close() {
        try {
            keeper.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        keeper.onExit().join();
    }
}
