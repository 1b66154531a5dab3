package iscg.passport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals what concerns somebody's body or health (AES-256 in GCM, a fresh nonce each time). A seal holds for one place: what was sealed
 * for one person cannot be passed off as another's, even by who can write to the database.
 */
@Component
public class Seal {

    private static final byte FORM = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    Seal(PassportSettings settings) {
        key = new SecretKeySpec(settings.bytes(), "AES");
    }

    /** @param place where it will be kept, such as {@code passport:12}; named again to open it */
    public byte[] seal(String text, String place) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(text.getBytes(UTF_8));
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(FORM)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be sealed", e);
        }
    }

    /** @throws IllegalStateException if it was altered, belongs to another place, or was sealed with another key */
    public String open(byte[] sealed, String place) {
        var parts = ByteBuffer.wrap(sealed);
        var nonce = new byte[NONCE];
        try {
            if (sealed.length <= 1 + NONCE || parts.get() != FORM) {
                throw new GeneralSecurityException("No seal of this portal");
            }
            parts.get(nonce);
            var content = new byte[parts.remaining()];
            parts.get(content);
            return new String(cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(content), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A seal cannot be opened: " + place, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(UTF_8));
        return cipher;
    }
}
