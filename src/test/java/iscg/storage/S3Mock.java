package iscg.storage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Adobe's S3Mock, which Maven fetches for any machine. It ends with this JVM at the latest, and asks for no signature. */
final class S3Mock {

    private static final Path PROGRAM = Path.of("target", "s3mock", "s3mock.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private S3Mock() {}

    /** Starts, and returns when it serves. */
    static S3Server start(Path folder) throws IOException, InterruptedException {
        var port = S3Server.anyFreePort();
        // Its own HTTP port would listen on every address: the one of Spring's server does what it is told.
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-jar",
                        PROGRAM.toString(),
                        "--server.ssl.enabled=false",
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--com.adobe.testing.s3mock.store.root=" + folder)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3mock.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        await(
                process,
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port)).build());
        return new S3Server(process, port);
    }

    private static void await(Process process, HttpRequest request) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    client.send(request, BodyHandlers.discarding());
                    return;
                } catch (IOException notYet) {
                    if (System.nanoTime() > deadline || process.waitFor(100, TimeUnit.MILLISECONDS)) {
                        throw new IllegalStateException("S3Mock does not serve", notYet);
                    }
                }
            }
        }
    }
}
