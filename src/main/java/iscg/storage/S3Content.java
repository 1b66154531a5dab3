package iscg.storage;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.springframework.core.io.AbstractResource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** One object of a bucket; each reading is a request of its own, streamed. */
class S3Content extends AbstractResource {

    private final S3Client s3;
    private final String bucket;
    private final String name;
    private final long size;
    private final Instant storedAt;

    S3Content(S3Client s3, String bucket, String name, long size, Instant storedAt) {
        this.s3 = s3;
        this.bucket = bucket;
        this.name = name;
        this.size = size;
        this.storedAt = storedAt;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        try {
            return s3.getObject(object -> object.bucket(bucket).key(name));
        } catch (SdkException e) {
            throw new IOException("The storage does not give " + name, e);
        }
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public long lastModified() {
        return storedAt.toEpochMilli();
    }

    @Override
    public String getDescription() {
        return "content " + name;
    }
}
