package iscg.storage;

import iscg.storage.StorageSettings.S3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A real S3 server with one bucket, as a process of its own on the loopback address; it ends with this JVM at the latest. */
final class S3Server implements AutoCloseable {

    private static final Path PROGRAM = Path.of("target", "s3mock", "s3mock.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final S3 place;

    private S3Server(Process process, S3 place) {
        this.process = process;
        this.place = place;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Starts, and returns when it serves. */
    static S3Server start(Path folder) throws IOException, InterruptedException {
        var place = at(anyFreePort(), "documents");
        // Its own HTTP port would listen on every address: the one of Spring's server does what it is told.
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-jar",
                        PROGRAM.toString(),
                        "--server.ssl.enabled=false",
                        "--server.address=127.0.0.1",
                        "--server.port=" + place.endpoint().getPort(),
                        "--com.adobe.testing.s3mock.store.root=" + folder,
                        "--com.adobe.testing.s3mock.store.initial-buckets=" + place.bucket())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3mock.log").toFile())
                .start();
        var server = new S3Server(process, place);
        server.await();
        return server;
    }

    /** Where nobody serves. */
    static S3 nowhere() {
        return at(anyFreePort(), "documents");
    }

    S3 place() {
        return place;
    }

    S3 otherBucket(String name) {
        return at(place.endpoint().getPort(), name);
    }

    void makeBucket(String name) {
        request(name, "PUT");
    }

    void removeBucket(String name) {
        request(name, "DELETE");
    }

    /** Without a signature, which this server does not ask for. */
    private void request(String bucket, String method) {
        var request = HttpRequest.newBuilder(place.endpoint().resolve("/" + bucket))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private void await() throws InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(place.endpoint()).build();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                client.send(request, BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                if (System.nanoTime() > deadline || process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("The S3 server does not serve", notYet);
                }
            }
        }
    }

    private static S3 at(int port, String bucket) {
        return new S3(URI.create("http://127.0.0.1:" + port), "us-east-1", bucket, "key", "secret", true);
    }

    private static int anyFreePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
