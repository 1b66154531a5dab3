package iscg.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** What anybody may keep to be able to tell later whether the history was altered: numbers and hashes alone. */
@Component
public class SignedEndsOfDays {

    private final HeadFolder folder;

    SignedEndsOfDays(HeadFolder folder) {
        this.folder = folder;
    }

    /** One for each day, the oldest first: moment, position, hash and signature. */
    public List<String> lines() {
        try {
            return folder.daily();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The open key they are signed with: Ed25519, X.509 in Base64. */
    public String key() {
        try {
            return folder.key().map(OpenKey::base64).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
