package iscg.briefcase;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import iscg.document.DocumentDetails;
import iscg.document.DocumentId;
import iscg.document.DocumentShelf;
import iscg.meeting.MeetingId;
import iscg.symbol.FileSymbol;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what comes for a meeting, so that people are told of a day's work once and not of each file: when nothing came for a quarter of
 * an hour, or after an hour at the latest. What is not scanned yet nobody could open, and is told of when it is.
 */
@Component
class DocumentNews {

    private static final Duration QUIET = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final JdbcClient database;
    private final DocumentShelf documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentNews(JdbcClient database, DocumentShelf documents, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps in mind what is to be told; within the transaction of the act. */
    @Transactional(propagation = Propagation.MANDATORY)
    void toTell(MeetingId meeting, DocumentsCame.Arrival arrival, DocumentId document) {
        database.sql("""
                insert into document_to_tell (meeting_id, symbol, original, document_id, came_at) values (?, ?, ?, ?, ?)""")
                .params(meeting.value(), arrival.file().toString(), arrival.original(), document.value(), now())
                .update();
    }

    /** Tells what is ripe. Where two portals do so at once, one waits for the other and then finds nothing. */
    @Transactional
    void tellAll() {
        var waiting = database.sql("select * from document_to_tell where told_at is null order by id for update")
                .query((row, number) -> new Waiting(
                        row.getLong("id"),
                        new MeetingId(row.getLong("meeting_id")),
                        FileSymbol.parse(row.getString("symbol")).orElseThrow(),
                        row.getBoolean("original"),
                        new DocumentId(row.getObject("document_id", UUID.class)),
                        row.getObject("came_at", LocalDateTime.class).toInstant(UTC)))
                .list();
        var readable = documents.of(waiting.stream().map(Waiting::document).toList()).stream()
                .filter(DocumentDetails::open)
                .map(DocumentDetails::id)
                .collect(toSet());
        waiting.stream()
                .filter(one -> readable.contains(one.document()))
                .collect(groupingBy(Waiting::meeting))
                .forEach((meeting, all) -> {
                    if (isRipe(all)) {
                        tell(meeting, all);
                    }
                });
    }

    private boolean isRipe(List<Waiting> all) {
        var now = clock.instant();
        var quiet = all.stream().noneMatch(one -> one.cameAt().isAfter(now.minus(QUIET)));
        return quiet || all.stream().anyMatch(one -> one.cameAt().isBefore(now.minus(LONGEST)));
    }

    private void tell(MeetingId meeting, List<Waiting> all) {
        database.sql("update document_to_tell set told_at = :now where id in (:told)")
                .param("now", now())
                .param("told", all.stream().map(Waiting::id).toList())
                .update();
        events.publishEvent(new DocumentsCame(
                meeting,
                all.stream()
                        .map(one -> new DocumentsCame.Arrival(one.file(), one.original()))
                        .toList()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), UTC);
    }

    private record Waiting(
            long id, MeetingId meeting, FileSymbol file, boolean original, DocumentId document, Instant cameAt) {}
}
