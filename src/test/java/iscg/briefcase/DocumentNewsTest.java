package iscg.briefcase;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.document.DocumentService;
import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.symbol.Addition;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.SetScanner;
import iscg.testing.Stage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** New documents are gathered, and told of once, when they can be read. */
@PortalTest
@RecordApplicationEvents
class DocumentNewsTest {

    @Autowired
    Stage stage;

    @Autowired
    DocumentService documents;

    @Autowired
    MeetingDocumentService service;

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    DocumentNews news;

    @Autowired
    SetClock clock;

    @Autowired
    SetScanner scanner;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient database;

    private PapersOnTheirWay papers;
    private MeetingId meeting;

    @BeforeEach
    void announceAMeeting() {
        papers = new PapersOnTheirWay(stage, documents, service, database);
        meeting = meetings.published();
    }

    @AfterEach
    void takeTheScannerAway() {
        scanner.isNotConfigured();
    }

    @Test
    void tellsOfWhatCameTogetherOnceItIsQuiet() {
        var first = papers.given(meeting, "One", Language.ENGLISH, null);
        clock.passes(Duration.ofMinutes(10));
        papers.given(meeting, "Two", Language.ENGLISH, null);
        papers.added(meeting, Addition.TRANSLATION, first.symbol(), "Un", Language.FRENCH);
        clock.passes(Duration.ofMinutes(14));
        news.tellAll();
        assertThat(told()).isEmpty();
        clock.passes(Duration.ofMinutes(2));
        news.tellAll();
        assertThat(told())
                .singleElement()
                .satisfies(came -> assertThat(came.arrivals())
                        .extracting(arrival -> arrival.file() + " " + arrival.original())
                        .containsExactly("ISCG-26/1-E true", "ISCG-26/2-E true", "ISCG-26/1-F false"));
    }

    @Test
    void waitsNoLongerThanAnHourHoweverMuchComes() {
        for (var number = 0; number < 7; number++) {
            papers.given(meeting, "Document " + number, Language.ENGLISH, null);
            clock.passes(Duration.ofMinutes(10));
        }
        papers.given(meeting, "The last", Language.ENGLISH, null);
        news.tellAll();
        assertThat(told())
                .singleElement()
                .satisfies(came -> assertThat(came.arrivals()).hasSize(8));
    }

    @Test
    void saysNothingTwice() {
        papers.given(meeting, "One", Language.ENGLISH, null);
        clock.passes(Duration.ofHours(1));
        news.tellAll();
        news.tellAll();
        assertThat(told()).hasSize(1);
    }

    @Test
    void saysNothingOfWhatNobodyCanOpenYet() {
        scanner.isAway();
        papers.given(meeting, "One", Language.ENGLISH, null);
        clock.passes(Duration.ofHours(2));
        news.tellAll();
        assertThat(told()).isEmpty();
        database.sql("update content set scan = 'CLEAN'").update();
        news.tellAll();
        assertThat(told()).hasSize(1);
    }

    private List<DocumentsCame> told() {
        return events.stream(DocumentsCame.class).toList();
    }
}
