package iscg.passport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import javax.crypto.Cipher;
import org.springframework.stereotype.Component;

/**
 * Seals what concerns somebody's body or health (AES-256 in GCM, a fresh nonce each time). A seal holds for one place: what was sealed
 * for one person cannot be passed off as another's, even by who can write to the database. It names its key, so that keys can be exchanged;
 * seals of the first form name none, and every key is tried.
 */
@Component
public class Seal {

    private static final byte WITHOUT_NAME = 1;
    private static final byte WITH_NAME = 2;
    private static final int NONCE = 12;

    private final List<SealKey> keys;
    private final SecureRandom random = new SecureRandom();

    Seal(PassportSettings settings) {
        keys = settings.keys().stream().map(SealKey::new).toList();
    }

    /** @param place where it will be kept, such as {@code passport:12}; named again to open it */
    public byte[] seal(String text, String place) {
        var key = keys.getFirst();
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = key.apply(Cipher.ENCRYPT_MODE, nonce, place.getBytes(UTF_8), text.getBytes(UTF_8));
            return ByteBuffer.allocate(1 + SealKey.NAME + NONCE + sealed.length)
                    .put(WITH_NAME)
                    .put(key.name())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be sealed", e);
        }
    }

    /** @throws IllegalStateException if it was altered, belongs to another place, or none of the keys sealed it */
    public String open(byte[] sealed, String place) {
        for (var key : keysOf(sealed)) {
            try {
                return open(sealed, place, key);
            } catch (GeneralSecurityException notThisKey) {
                // the next may be the one
            }
        }
        throw new IllegalStateException("A seal cannot be opened: " + place);
    }

    /** Whether it names the key that seals today. */
    boolean isOfToday(byte[] sealed) {
        return sealed.length > 0 && sealed[0] == WITH_NAME && keysOf(sealed).contains(keys.getFirst());
    }

    private List<SealKey> keysOf(byte[] sealed) {
        if (sealed.length <= 1 + SealKey.NAME + NONCE) {
            return List.of();
        }
        return switch (sealed[0]) {
            case WITHOUT_NAME -> keys;
            case WITH_NAME -> {
                var name = new byte[SealKey.NAME];
                ByteBuffer.wrap(sealed, 1, SealKey.NAME).get(name);
                yield keys.stream().filter(key -> key.isNamed(name)).toList();
            }
            default -> List.of();
        };
    }

    private static String open(byte[] sealed, String place, SealKey key) throws GeneralSecurityException {
        var parts = ByteBuffer.wrap(sealed);
        parts.position(sealed[0] == WITH_NAME ? 1 + SealKey.NAME : 1);
        var nonce = new byte[NONCE];
        parts.get(nonce);
        var content = new byte[parts.remaining()];
        parts.get(content);
        return new String(key.apply(Cipher.DECRYPT_MODE, nonce, place.getBytes(UTF_8), content), UTF_8);
    }
}
