package iscg.passport;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.DigestUtils;

/** One key, and the name by which a seal says that it is of this one: it follows from the key and does not give it away. */
final class SealKey {

    static final int NAME = 4;

    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final byte[] name;

    SealKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, "AES");
        this.name = Arrays.copyOf(DigestUtils.sha256(DigestUtils.sha256(bytes)), NAME);
    }

    byte[] name() {
        return name.clone();
    }

    boolean isNamed(byte[] other) {
        return Arrays.equals(name, other);
    }

    /** @throws GeneralSecurityException if what is opened was not sealed so */
    byte[] apply(int mode, byte[] nonce, byte[] place, byte[] content) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place);
        return cipher.doFinal(content);
    }
}
