package iscg.testing;

import iscg.evaluation.RunningPortal;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The packaged portal, running with its database and identity provider, for all journeys of this JVM: started on empty data
 * when the first journey needs it, gone with the JVM however that ends. A journey that kills the portal starts it again.
 */
public final class JourneyPortal {

    private JourneyPortal() {}

    public static RunningPortal running() {
        return Started.PORTAL;
    }

    private static final class Started {

        static final RunningPortal PORTAL = start();

        private static RunningPortal start() {
            try {
                return RunningPortal.forJourneys(Workplace.folder("journeys"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
