package iscg.document;

import iscg.language.Language;
import iscg.reading.DocumentMetadata;
import iscg.reading.Reading;
import iscg.scan.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was found out about some content: once, however many documents bear it. */
@Entity
class Content {

    private static final int MOST_ATTEMPTS = 3;

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    @Enumerated(EnumType.STRING)
    private ScanState scan;

    private @Nullable String signature;
    private @Nullable Instant scannedAt;

    @Enumerated(EnumType.STRING)
    private ReadingState reading;

    private int attempts;
    private @Nullable Instant readAt;
    private @Nullable String title;
    private @Nullable String author;
    private int pages;

    @Column(length = 10)
    private @Nullable String language;

    private boolean cut;

    @SuppressWarnings("NullAway.Init") // for JPA; rows are entered by the repository
    protected Content() {}

    String sha256() {
        return sha256;
    }

    ScanState scan() {
        return scan;
    }

    ReadingState reading() {
        return reading;
    }

    boolean awaitsScan() {
        return scan == ScanState.WAITING;
    }

    boolean awaitsReading() {
        return reading == ReadingState.WAITING && scan.mayBeRead();
    }

    void scanned(Verdict verdict, Instant at) {
        scan = switch (verdict) {
            case Verdict.Clean() -> ScanState.CLEAN;
            case Verdict.TooLarge() -> ScanState.TOO_LARGE;
            case Verdict.Infected(var found) -> {
                signature = found;
                yield ScanState.INFECTED;
            }
        };
        scannedAt = at;
    }

    /** Begins to read; false if it was begun so often without an end that it is given up. */
    boolean beginReading(Instant at) {
        if (attempts >= MOST_ATTEMPTS) {
            reading = ReadingState.UNREADABLE;
            readAt = at;
            return false;
        }
        attempts++;
        return true;
    }

    /** Keeps what was read. What a fault of the process may have caused is tried again first. */
    boolean wasRead(Reading result, Instant at) {
        if (result.mayEndOtherwise() && attempts < MOST_ATTEMPTS) {
            return false;
        }
        reading = ReadingState.of(result.outcome());
        readAt = at;
        title = result.metadata().title();
        author = result.metadata().author();
        pages = result.metadata().pages();
        language = result.language().map(Language::tag).orElse(null);
        cut = result.cut();
        return true;
    }

    Optional<Language> language() {
        return Optional.ofNullable(language).flatMap(Language::ofTag);
    }

    DocumentMetadata metadata() {
        return new DocumentMetadata(title == null ? "" : title, author == null ? "" : author, "", pages);
    }

    boolean isCut() {
        return cut;
    }
}
