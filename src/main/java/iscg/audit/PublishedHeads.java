package iscg.audit;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps signed ends of the history outside the database: a line for each day, and the last end, written anew after every act.
 * Where several portals share the folder the last end is one of theirs; an older one proves less, never something false.
 */
@Component
class PublishedHeads {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedHeads.class);

    private final HeadFolder folder;
    private final Path unfinished;
    private final Clock clock;
    private final SigningKey key;
    private Head written = Head.NONE;

    PublishedHeads(HeadFolder folder, Clock clock) {
        this.folder = folder;
        this.unfinished = folder.lastFile().resolveSibling("unfinished-" + UUID.randomUUID());
        this.clock = clock;
        try {
            Files.createDirectories(folder.lastFile().getParent());
            this.key = SigningKey.in(folder.secretKeyFile());
            Files.writeString(folder.openKeyFile(), key.open().base64() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The history’s folder " + folder + " cannot be used", e);
        }
        LOG.info("Ends of the history are signed with the key {}", key.open().base64());
    }

    /** Signs the end of the day; and says it in the log, which is gathered elsewhere. */
    synchronized void ofTheDay(Head head) {
        var line = signed(head);
        LOG.info("End of the history: {}", line);
        try {
            Files.writeString(folder.dailyFile(), line + "\n", CREATE, APPEND, DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes what is committed, unless something later is noted already. The act is done, whatever happens here. */
    synchronized void reached(Head head) {
        if (head.position() <= written.position()) {
            return;
        }
        try {
            Files.writeString(unfinished, signed(head) + "\n");
            Files.move(unfinished, folder.lastFile(), ATOMIC_MOVE, REPLACE_EXISTING);
            written = head;
        } catch (IOException e) {
            LOG.error("The end of the history cannot be written to {}", folder, e);
        }
    }

    private String signed(Head head) {
        return SignedHead.of(clock.instant(), head, key).line();
    }
}
