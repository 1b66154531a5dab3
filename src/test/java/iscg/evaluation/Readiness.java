package iscg.evaluation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** How a process shows that it serves: a database that lets one in, an address that answers 200. */
@FunctionalInterface
interface Readiness {

    Duration PATIENCE = Duration.ofMinutes(3);
    Duration BETWEEN = Duration.ofMillis(100);

    boolean reached() throws IOException, SQLException, InterruptedException;

    /** A server listens before it has made its accounts; only who gets in knows that it serves. */
    static Readiness ofDatabase(String url, String user, String password) {
        return () -> {
            DriverManager.getConnection(url, user, password).close();
            return true;
        };
    }

    static Readiness ofAddress(String address) {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(20))
                .build();
        return () -> client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }

    /** @throws CannotStart if the process ends before, or takes more than three minutes */
    default void await(Companion process) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReached()) {
            if (System.nanoTime() > deadline || process.endsWithin(BETWEEN)) {
                throw process.failed();
            }
        }
    }

    private boolean isReached() throws InterruptedException {
        try {
            return reached();
        } catch (IOException | SQLException notYet) {
            return false;
        }
    }
}
