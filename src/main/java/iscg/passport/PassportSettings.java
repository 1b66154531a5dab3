package iscg.passport;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key that seals passports: 32 bytes in Base64, given by whoever runs the portal and kept apart from the database. There is
 * none by default, and without one the portal does not start.
 */
@ConfigurationProperties("iscg.passport")
record PassportSettings(String key) {

    private static final int BYTES = 32;

    PassportSettings {
        if (decoded(key).length != BYTES) {
            throw new IllegalStateException(
                    "iscg.passport.key must be 32 bytes in Base64, as `openssl rand -base64 32` makes them");
        }
    }

    byte[] bytes() {
        return decoded(key);
    }

    private static byte[] decoded(String key) {
        try {
            return Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }

    /** Never shows the key, wherever it is written. */
    @Override
    public String toString() {
        return "PassportSettings[key=…]";
    }
}
