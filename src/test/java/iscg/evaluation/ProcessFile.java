package iscg.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The file that holds a running process's number. Numbers are given again to others, so a process counts as ours only if
 * its command names our data folder.
 */
record ProcessFile(Path path, DataFolder folder) {

    /** The process, if it runs and is ours. */
    Optional<ProcessHandle> process() {
        try {
            return Files.notExists(path)
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(Files.readString(path).strip()))
                            .filter(this::isOurs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    /** Ends what an earlier start left behind: in order if it heeds that within a minute, else at any price. */
    void endLeftOver() {
        process().ifPresent(orphan -> {
            orphan.destroy();
            try {
                orphan.onExit().get(1, TimeUnit.MINUTES);
            } catch (TimeoutException stuck) {
                orphan.destroyForcibly();
                orphan.onExit().join();
            } catch (Exception e) {
                throw new IllegalStateException("Waiting for process " + orphan.pid(), e);
            }
        });
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(command -> command.contains(folder.root().toString()))
                .isPresent();
    }
}
