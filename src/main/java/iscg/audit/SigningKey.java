package iscg.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The Ed25519 key with which the portal signs the ends of its history. Made at the first start and kept in a file that the portal's
 * own account alone may read: two lines in Base64, first the secret part (PKCS #8), then the open one.
 */
final class SigningKey {

    private final PrivateKey secret;
    private final OpenKey open;

    private SigningKey(PrivateKey secret, OpenKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** The key in the file; made if there is none. */
    static SigningKey in(Path file) throws IOException {
        if (Files.notExists(file)) {
            make(file);
        }
        var lines = Files.readAllLines(file);
        try {
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.getFirst()));
            var secret = KeyFactory.getInstance(OpenKey.ALGORITHM).generatePrivate(encoded);
            return new SigningKey(secret, new OpenKey(lines.getLast()));
        } catch (GeneralSecurityException | IllegalArgumentException | NoSuchElementException e) {
            throw new IOException("There is no signing key in " + file, e);
        }
    }

    private static void make(Path file) throws IOException {
        try (var channel = Files.newByteChannel(file, Set.of(CREATE_NEW, WRITE), ownerOnly(file))) {
            var pair = KeyPairGenerator.getInstance(OpenKey.ALGORITHM).generateKeyPair();
            channel.write(UTF_8.encode("%s%n%s%n"
                    .formatted(
                            base64(pair.getPrivate().getEncoded()),
                            base64(pair.getPublic().getEncoded()))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (FileAlreadyExistsException anotherPortalWasFirst) {
            // and its key is the one
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** A signature in Base64. */
    String sign(String text) {
        try {
            var signature = Signature.getInstance(OpenKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(UTF_8));
            return base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    OpenKey open() {
        return open;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
