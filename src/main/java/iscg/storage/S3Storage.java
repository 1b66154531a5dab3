package iscg.storage;

import static java.util.Objects.requireNonNull;

import iscg.storage.StorageSettings.S3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Keeps content in a bucket, each as the object of its name. One request writes an object, which S3 shows only when it is whole
 * and what arrived has the SHA-256 that was signed ({@link SignedPayload}); that bounds a file to 5 GB, far above what the portal
 * takes in.
 */
@Component
@ConditionalOnProperty(name = "iscg.storage.kind", havingValue = "s3")
class S3Storage implements ContentStorage, DisposableBean {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    /** As many as S3 names at once. */
    static final int LONGEST_PAGE = 1000;

    private final S3 place;
    private final int pageSize;
    private final S3Client s3;

    @Autowired
    S3Storage(StorageSettings settings) {
        this(requireNonNull(settings.s3(), "iscg.storage.kind is s3, but iscg.storage.s3 says nothing"), LONGEST_PAGE);
    }

    /** @throws UncheckedIOException if the bucket cannot be reached: better no portal than one that loses what it is sent */
    S3Storage(S3 place, int pageSize) {
        this.place = place;
        this.pageSize = pageSize;
        var credentials = AwsBasicCredentials.create(place.accessKey(), place.secretKey());
        this.s3 = SignedPayload.by(S3Client.builder())
                .httpClient(UrlConnectionHttpClient.create())
                .endpointOverride(place.endpoint())
                .region(Region.of(place.region()))
                .forcePathStyle(place.pathStyle())
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .build();
        ask(() -> s3.headBucket(bucket -> bucket.bucket(place.bucket())));
    }

    @Override
    public void keep(Path file, String sha256) throws IOException {
        var checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        try {
            s3.putObject(
                    object -> object.bucket(place.bucket()).key(sha256).checksumSHA256(checksum),
                    RequestBody.fromFile(file));
        } catch (SdkException e) {
            throw notReached(e);
        }
        Files.delete(file);
    }

    @Override
    public boolean holds(String sha256) {
        try {
            open(sha256);
            return true;
        } catch (NoSuchElementException missing) {
            return false;
        }
    }

    @Override
    public Resource open(String sha256) {
        try {
            var about = ask(
                    () -> s3.headObject(object -> object.bucket(place.bucket()).key(sha256)));
            return new S3Content(s3, place.bucket(), sha256, about.contentLength(), about.lastModified());
        } catch (NoSuchKeyException missing) {
            throw new NoSuchElementException(sha256, missing);
        }
    }

    @Override
    public Stream<StoredContent> contents() {
        return Stream.iterate(page(null), Objects::nonNull, this::next)
                .flatMap(page -> page.contents().stream())
                .filter(object -> NAME.matcher(object.key()).matches())
                .map(object -> new StoredContent(object.key(), object.size(), object.lastModified()));
    }

    /** The page after a page, or null; asked for only when whoever goes through the stream gets there. */
    private @Nullable ListObjectsV2Response next(ListObjectsV2Response page) {
        return page.isTruncated() ? page(page.nextContinuationToken()) : null;
    }

    private ListObjectsV2Response page(@Nullable String token) {
        return ask(() -> s3.listObjectsV2(
                list -> list.bucket(place.bucket()).maxKeys(pageSize).continuationToken(token)));
    }

    @Override
    public void remove(String sha256) {
        ask(() -> s3.deleteObject(object -> object.bucket(place.bucket()).key(sha256)));
    }

    @Override
    public void destroy() {
        s3.close();
    }

    private <T> T ask(Supplier<T> request) {
        try {
            return request.get();
        } catch (NoSuchKeyException missing) {
            throw missing;
        } catch (SdkException e) {
            throw new UncheckedIOException(notReached(e));
        }
    }

    private IOException notReached(SdkException cause) {
        return new IOException("The storage, " + place + ", does not serve: " + cause.getMessage(), cause);
    }
}
