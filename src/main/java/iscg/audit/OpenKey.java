package iscg.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The part of the signing key that everybody may know.
 *
 * @param base64 its X.509 form in Base64
 */
record OpenKey(String base64) {

    static final String ALGORITHM = "Ed25519";

    boolean signed(String text, String signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key());
            check.update(text.getBytes(UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException neitherKeyNorSignature) {
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        var encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
        return KeyFactory.getInstance(ALGORITHM).generatePublic(encoded);
    }
}
