package iscg.storage;

import iscg.storage.StorageSettings.S3;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A server that speaks S3, with one bucket, as a process of its own on the loopback address. */
final class S3Server implements AutoCloseable {

    private static final String KEY = "secretariat:portal"; // as Swift wants it: an account and one of its users
    private static final String BUCKET = "documents";

    private final Process process;
    private final S3 place;

    /** @param port at which it serves already */
    S3Server(Process process, int port) {
        this.process = process;
        this.place = at(port, BUCKET);
        makeBucket(BUCKET);
    }

    /** How whoever has the key may use a server at the port. */
    static S3 at(int port, String bucket) {
        return new S3(URI.create("http://127.0.0.1:" + port), "us-east-1", bucket, KEY, "of-the-tests", true);
    }

    /** Where nobody serves. */
    static S3 nowhere() {
        return at(anyFreePort(), BUCKET);
    }

    S3 place() {
        return place;
    }

    /** The same by another way. */
    S3 through(int port) {
        return at(port, BUCKET);
    }

    int port() {
        return place.endpoint().getPort();
    }

    S3 otherBucket(String name) {
        return at(port(), name);
    }

    void makeBucket(String name) {
        try (var client = client()) {
            client.createBucket(bucket -> bucket.bucket(name));
        }
    }

    void removeBucket(String name) {
        try (var client = client()) {
            client.deleteBucket(bucket -> bucket.bucket(name));
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private S3Client client() {
        var credentials = AwsBasicCredentials.create(place.accessKey(), place.secretKey());
        return S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .endpointOverride(place.endpoint())
                .region(Region.of(place.region()))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .build();
    }

    static int anyFreePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
