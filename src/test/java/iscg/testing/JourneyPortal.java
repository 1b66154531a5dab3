package iscg.testing;

import iscg.evaluation.RunningPortal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The packaged portal, running with its database and identity provider, for all journeys of this JVM: started on empty data
 * when the first journey needs it, gone with the JVM however that ends. A journey that kills the portal starts it again.
 */
public final class JourneyPortal {

    private static volatile @Nullable Path log;

    private JourneyPortal() {}

    public static RunningPortal running() {
        return Started.PORTAL;
    }

    /** What it said of itself so far; empty while no journey needed it. */
    public static Optional<Path> log() {
        return Optional.ofNullable(log);
    }

    private static final class Started {

        static final RunningPortal PORTAL = start();

        private static RunningPortal start() {
            try {
                var portal = RunningPortal.forJourneys(Workplace.folder("journeys"));
                log = portal.log();
                return portal;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
