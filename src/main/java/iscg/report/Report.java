package iscg.report;

import iscg.meeting.MeetingId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of a meeting's report. */
@Entity
class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long meetingId;
    private int version;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Convert(converter = ReportAsJson.OfWords.class)
    private ReportWords words;

    @Convert(converter = ReportAsJson.OfText.class)
    private @Nullable ReportText composed;

    private int round;
    private Instant savedAt;
    private @Nullable Instant issuedAt;
    private @Nullable String symbol;

    @Version
    private long lockVersion;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Report() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    Report(MeetingId meeting, int version, ReportWords words, Instant now) {
        this.meetingId = meeting.value();
        this.version = version;
        this.state = ReportState.DRAFT;
        this.words = words;
        this.savedAt = now;
    }

    Instant savedAt() {
        return savedAt;
    }

    int version() {
        return version;
    }

    ReportState state() {
        return state;
    }

    ReportWords words() {
        return words;
    }

    void write(ReportWords changed, Instant now) {
        require(ReportState.DRAFT);
        words = changed;
        savedAt = now;
    }

    void putToChairs(ReportText text) {
        require(ReportState.DRAFT);
        composed = text;
        state = ReportState.WITH_CHAIRS;
        round++;
    }

    /** What was approved so far no longer holds. */
    void takeBack() {
        if (state != ReportState.WITH_CHAIRS && state != ReportState.APPROVED) {
            throw new IllegalStateException("The report is not with the chairs");
        }
        state = ReportState.DRAFT;
    }

    void approved() {
        require(ReportState.WITH_CHAIRS);
        state = ReportState.APPROVED;
    }

    void issue(String symbol, Instant now) {
        require(ReportState.APPROVED);
        state = ReportState.ISSUED;
        this.symbol = symbol;
        issuedAt = now;
    }

    private void require(ReportState wanted) {
        if (state != wanted) {
            throw new IllegalStateException("The report is " + state);
        }
    }

    ReportDetails details() {
        return new ReportDetails(
                new ReportId(id), new MeetingId(meetingId), version, state, words, composed, round, issuedAt, symbol);
    }
}
