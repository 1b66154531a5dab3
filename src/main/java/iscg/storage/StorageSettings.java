package iscg.storage;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where content is kept.
 *
 * @param kind of the storage
 * @param folder of this machine, where content arrives; with a storage of the kind {@code FOLDER} it also stays there
 * @param s3 needed for a storage of the kind {@code S3}
 */
@ConfigurationProperties("iscg.storage")
public record StorageSettings(
        Kind kind, Path folder, @Nullable S3 s3) {

    /** What content is kept in. */
    public enum Kind {
        FOLDER,
        S3
    }

    /**
     * An object store.
     *
     * @param endpoint null for that of Amazon in the region
     * @param pathStyle whether the bucket stands in the path of an address rather than in its host, as most own servers want it
     */
    public record S3(
            @Nullable URI endpoint,
            String region,
            String bucket,
            String accessKey,
            String secretKey,
            boolean pathStyle) {

        /** Leaves the key out, since settings get into logs. */
        @Override
        public String toString() {
            return "bucket " + bucket + " at " + (endpoint == null ? region : endpoint);
        }
    }
}
