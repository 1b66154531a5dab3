package iscg.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Asks a clamd, sending it the content: it need not see our files nor run on our machine. */
final class ClamdScanner implements MalwareScanner {

    private final ClamdAddress address;
    private final Duration patience;

    ClamdScanner(ClamdAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public Verdict scan(Path content) throws ScannerUnavailable {
        try (var chunks = new Chunks(content);
                var clamd = ClamdConversation.open(address, patience)) {
            var listening = clamd.send("INSTREAM");
            while (listening && chunks.hasNext()) {
                listening = clamd.send(chunks.next());
            }
            return new ClamdAnswer(clamd.answer()).verdict();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    @Override
    public boolean configured() {
        return true;
    }

    /**
     * Clamd's version with the number and date of its signatures, where it knows them. Answered at once, however many scans are
     * under way.
     */
    String version(Duration patience) throws ScannerUnavailable {
        try (var clamd = ClamdConversation.open(address, patience)) {
            clamd.send("VERSION");
            return clamd.answer();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private ScannerUnavailable unavailable(IOException cause) {
        return new ScannerUnavailable("No verdict from clamd at " + address + ": " + cause.getMessage(), cause);
    }
}
