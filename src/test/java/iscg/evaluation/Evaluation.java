package iscg.evaluation;

import iscg.evaluation.identity.DemoAccounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Starts the portal for somebody who wants to try it, tells them how, and stops everything in order on Ctrl-C. Arguments:
 * the port and the data folder.
 */
public final class Evaluation {

    private static final String NO_SCANNER =
            "Documents are not scanned for malware, since this machine has no clamd (Debian: clamav-daemon).";
    private static final AtomicBoolean STOPPING = new AtomicBoolean();

    private Evaluation() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            run(Integer.parseInt(arguments[0]), new DataFolder(Path.of(arguments[1])));
        } catch (CannotStart reason) {
            if (!STOPPING.get()) {
                System.err.println(reason.getMessage());
                System.exit(1);
            }
        }
    }

    private static void run(int port, DataFolder folder) throws IOException, InterruptedException {
        System.out.println("Starting the database, the identity provider and the portal");
        var program = PortalProgram.in(Path.of("target", "evaluation", "portal"));
        var running = RunningPortal.withScannerAround(folder, () -> Ports.from(port), program, DemoSignIn::start);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running)));
        if (!program.hasLearned()) {
            System.out.println("Running the portal once for itself, so that every start from now on is fast");
            running.learn();
        }
        running.startPortal();
        System.out.printf(
                """

                The portal is ready: %s

                Sign in as one of these; each password is the account's name.

                %s
                %s
                Mails that the portal sends go no further; read them here: %s
                Data and logs are in %s. Ctrl-C stops everything.
                """,
                running.address(),
                DemoAccounts.asTable(),
                running.scannerInWords().orElse(NO_SCANNER),
                running.mailPage(),
                folder.root());
        throw running.awaitFailure();
    }

    private static void stop(RunningPortal running) {
        STOPPING.set(true);
        System.out.println("\nStopping the portal, the identity provider and the database");
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("Stopped");
    }
}
