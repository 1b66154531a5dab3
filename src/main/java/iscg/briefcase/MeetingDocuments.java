package iscg.briefcase;

import iscg.language.Moments;
import iscg.meeting.MeetingId;
import iscg.meeting.SixTexts;
import iscg.symbol.Symbol;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Which documents belong to which meeting. A year's numbers have neither gap nor double: its row stays locked until the document is entered. */
@Component
class MeetingDocuments {

    private static final int CENTURY = 100;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    MeetingDocuments(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** A document's place among those of its meeting, as {@link MeetingDocument} tells it. */
    record Place(
            Symbol base, @Nullable Integer item, @Nullable LocalDate dueOn, SixTexts titles) {}

    /** The symbol of the year's next document, such as {@code ISCG-26/12}. */
    @Transactional(propagation = Propagation.MANDATORY)
    Symbol next() {
        var year = clock.instant().atZone(Moments.GENEVA).getYear();
        database.sql("""
                insert into meeting_document_series (year, last_number) values (?, 1)
                on duplicate key update last_number = last_number + 1""").param(year).update();
        var number = database.sql("select last_number from meeting_document_series where year = ?")
                .param(year)
                .query(Integer.class)
                .single();
        return Symbol.of("ISCG-%02d".formatted(year % CENTURY), String.valueOf(number));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void enter(MeetingId meeting, Place place) {
        database.sql("""
                insert into meeting_document (series, name, number, meeting_id, item, due_on)
                values (?, ?, ?, ?, ?, ?)""")
                .param(place.base().series())
                .param(place.base().name())
                .param(Integer.valueOf(place.base().name()))
                .param(meeting.value())
                .param(place.item())
                .param(place.dueOn())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void allocate(Symbol base, @Nullable Integer item) {
        database.sql("update meeting_document set item = ? where series = ? and name = ?")
                .param(item)
                .param(base.series())
                .param(base.name())
                .update();
    }

    /** In the order of their numbers. */
    @Transactional(readOnly = true)
    List<Place> of(MeetingId meeting) {
        return database.sql("select * from meeting_document where meeting_id = ? order by series, number")
                .param(meeting.value())
                .query((row, number) -> new Place(
                        Symbol.of(row.getString("series"), row.getString("name")),
                        row.getObject("item", Integer.class),
                        row.getObject("due_on", LocalDate.class),
                        titles(row.getString("titles"))))
                .list();
    }

    private SixTexts titles(@Nullable String written) {
        return written == null ? SixTexts.EMPTY : json.readValue(written, SixTexts.class);
    }

    /** What it is called in languages without a file. */
    @Transactional(propagation = Propagation.MANDATORY)
    void title(Symbol base, SixTexts titles) {
        database.sql("update meeting_document set titles = ? where series = ? and name = ?")
                .params(json.writeValueAsString(titles), base.series(), base.name())
                .update();
    }

    /** The meeting a document belongs to; empty if it is none of a meeting. */
    @Transactional(readOnly = true)
    Optional<MeetingId> meetingOf(Symbol base) {
        return database.sql("select meeting_id from meeting_document where series = ? and name = ?")
                .params(base.series(), base.name())
                .query(Long.class)
                .optional()
                .map(MeetingId::new);
    }
}
