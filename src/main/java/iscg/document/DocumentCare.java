package iscg.document;

import iscg.scan.MalwareScanner;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever runs the portal must know about its documents. */
@Service
public class DocumentCare {

    private final ContentRepository contents;
    private final MalwareScanner scanner;

    DocumentCare(ContentRepository contents, MalwareScanner scanner) {
        this.contents = contents;
        this.scanner = scanner;
    }

    /** How things stand now. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public State state() {
        return new State(
                scanner.configured(),
                contents.countByScan(ScanState.WAITING),
                contents.countByScan(ScanState.INFECTED),
                contents.countByScan(ScanState.TOO_LARGE),
                contents.countByReading(ReadingState.WAITING),
                contents.countByReading(ReadingState.UNREADABLE));
    }

    /** Numbers of contents; what several documents have in common counts once. */
    public record State(
            boolean hasScanner, long awaitScan, long infected, long tooLarge, long awaitReading, long unreadable) {}
}
