package iscg.document;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import iscg.reading.Reading;
import iscg.scan.MalwareScanner;
import iscg.scan.Verdict;
import java.time.Clock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is known of contents, and what is still to be done about them. */
@Component
@Transactional
class ContentRegister {

    private final ContentRepository contents;
    private final ContentTexts texts;
    private final DocumentRepository documents;
    private final MalwareScanner scanner;
    private final SchedulerClient work;
    private final Clock clock;

    ContentRegister(
            ContentRepository contents,
            ContentTexts texts,
            DocumentRepository documents,
            MalwareScanner scanner,
            @Lazy SchedulerClient work, // which itself asks for all work there is to do
            Clock clock) {
        this.contents = contents;
        this.texts = texts;
        this.documents = documents;
        this.scanner = scanner;
        this.work = work;
        this.clock = clock;
    }

    /** Enters content that has just been stored; what is to be done about it is queued with it, or not at all. */
    @Transactional(propagation = Propagation.MANDATORY)
    void enter(String sha256) {
        var scan = scanner.configured() ? ScanState.WAITING : ScanState.UNSCANNED;
        if (contents.enter(sha256, scan.name()) > 0) {
            queue(sha256);
        }
    }

    /** Queues all that is unfinished, such as what came before there was a scanner. */
    void takeUp() {
        if (scanner.configured()) {
            contents.scanLater();
        }
        contents.unfinished().forEach(this::queue);
    }

    private void queue(String sha256) {
        work.scheduleIfNotExists(ContentWork.TASK.instance(sha256).scheduledTo(clock.instant()));
    }

    @Transactional(readOnly = true)
    boolean awaitsScan(String sha256) {
        return contents.findById(sha256).orElseThrow().awaitsScan();
    }

    void scanned(String sha256, Verdict verdict) {
        contents.lock(sha256)
                .filter(Content::awaitsScan)
                .ifPresent(content -> content.scanned(verdict, clock.instant()));
    }

    /** Counts an attempt before it is made, so that content which ends the portal itself is not tried for ever. */
    boolean beginReading(String sha256) {
        return contents.lock(sha256)
                .filter(Content::awaitsReading)
                .map(content -> content.beginReading(clock.instant()))
                .orElse(false);
    }

    /** False if it must be tried again. */
    boolean wasRead(String sha256, Reading reading) {
        var content = contents.lock(sha256).orElseThrow();
        if (!content.awaitsReading()) {
            return true;
        }
        if (!content.wasRead(reading, clock.instant())) {
            return false;
        }
        texts.keep(sha256, reading);
        return true;
    }

    /** One of the documents with this content: its type and name help in reading it. */
    @Transactional(readOnly = true)
    Document bearing(String sha256) {
        return documents.findFirstBySha256(sha256).orElseThrow();
    }
}
