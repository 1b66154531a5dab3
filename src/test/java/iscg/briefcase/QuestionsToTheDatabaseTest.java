package iscg.briefcase;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.document.DocumentService;
import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** However many documents a meeting has, its page asks the database as often. */
@PortalTest
class QuestionsToTheDatabaseTest {

    @Autowired
    Stage stage;

    @Autowired
    DocumentService documents;

    @Autowired
    MeetingDocumentService service;

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void areAsManyForTwentyDocumentsAsForOne() {
        var papers = new PapersOnTheirWay(stage, documents, service, database);
        var meeting = meetings.published();
        papers.given(meeting, "One", Language.ENGLISH, null);
        var forOne = questions(meeting);
        IntStream.rangeClosed(2, 20)
                .forEach(number -> papers.given(meeting, "Document " + number, Language.ENGLISH, null));
        assertThat(questions(meeting)).isEqualTo(forOne).isLessThanOrEqualTo(13);
    }

    /** Counted by the database itself, for the one connection of a transaction. */
    private long questions(MeetingId meeting) {
        return stage.as(
                DELEGATE_OF_KENYA,
                () -> transaction.execute(one -> {
                    var before = selects();
                    assertThat(service.of(meeting)).isNotEmpty();
                    return selects() - before;
                }));
    }

    private long selects() {
        return database.sql(
                        "select variable_value from information_schema.session_status where variable_name = 'Com_select'")
                .query(Long.class)
                .single();
    }
}
