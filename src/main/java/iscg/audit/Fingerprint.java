package iscg.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of a row of values. Each stands with its length in bytes before it, so that no two different rows look alike: after
 * the name of the form and a line break, {@code 3:abc} and a line break for a value, a dash and a line break for none.
 */
public final class Fingerprint {

    private final MessageDigest digest = DigestUtils.getSha256Digest();

    /** @param form what the values are and in which order, with a version, such as {@code iscg-history-1} */
    public Fingerprint(String form) {
        digest.update((form + "\n").getBytes(UTF_8));
    }

    /** Adds a value. */
    public Fingerprint with(@Nullable Object value) {
        if (value == null) {
            digest.update("-\n".getBytes(UTF_8));
            return this;
        }
        var bytes = value.toString().getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
        digest.update((byte) '\n');
        return this;
    }

    /** In lower-case hexadecimal; after this nothing can be added. */
    public String hex() {
        return Hex.encodeHexString(digest.digest());
    }
}
