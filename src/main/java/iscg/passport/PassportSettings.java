package iscg.passport;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys of accessibility passports: each 32 bytes in Base64, given by whoever runs the portal and kept apart from the database. There is
 * none by default, and without one the portal does not start.
 *
 * @param key seals and opens
 * @param former open what they sealed once, and seal nothing any more; none in an ordinary year
 */
@ConfigurationProperties("iscg.passport")
record PassportSettings(String key, @DefaultValue List<String> former) {

    private static final int BYTES = 32;

    PassportSettings {
        former = former.stream().filter(one -> !one.isBlank()).toList();
        if (Stream.concat(Stream.of(key), former.stream()).anyMatch(one -> decoded(one).length != BYTES)) {
            throw new IllegalStateException(
                    "iscg.passport.key and each of iscg.passport.former must be 32 bytes in Base64, as"
                            + " `openssl rand -base64 32` makes them");
        }
    }

    /** All keys, that which seals first. */
    List<byte[]> keys() {
        return Stream.concat(Stream.of(key), former.stream())
                .distinct()
                .map(PassportSettings::decoded)
                .toList();
    }

    private static byte[] decoded(String key) {
        try {
            return Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }

    /** Never shows a key, wherever it is written. */
    @Override
    public String toString() {
        return "PassportSettings[key=…]";
    }
}
