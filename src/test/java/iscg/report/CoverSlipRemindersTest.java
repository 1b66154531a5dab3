package iscg.report;

import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Replies to reports that are due or late are said once each, however often morning comes. */
@PortalTest
@RecordApplicationEvents
class CoverSlipRemindersTest {

    private static final LocalDate IN_EIGHT_DAYS = LocalDate.of(2026, 12, 1);

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    ReportsOnTheirWay way;

    @Autowired
    CoverSlipService slips;

    @Autowired
    CoverSlipReminders reminders;

    @Autowired
    ApplicationEvents events;

    private MeetingId meeting;

    @BeforeEach
    void sendAReportForAction() {
        meeting = way.issued();
        stage.as(SECRETARY, () -> {
            slips.send(meeting, "TSAG", EnumSet.of(CoverPurpose.ACTION), IN_EIGHT_DAYS);
            slips.send(meeting, "TDAG", Set.of(CoverPurpose.INFORMATION), null);
        });
    }

    @Test
    void sayEachThingOnceFromTheDayAfterItWasSent() {
        for (var day : List.of("2026-11-23", "2026-11-24", "2026-11-24", "2026-11-28", "2026-12-01", "2026-12-02")) {
            clock.set(Instant.parse(day + "T07:00:00Z"));
            reminders.giveAll();
        }
        assertThat(events.stream(ReportReplyDue.class).map(due -> due.body() + " " + due.daysLeft()))
                .containsExactly("TSAG 7", "TSAG 3", "TSAG 0", "TSAG -1");
    }

    @Test
    void stopOnceTheBodyReplied() {
        stage.as(CHAIR_OF_TSAG, () -> slips.reply(slips.waiting().getFirst().id(), "Done.", Language.ENGLISH));
        clock.set(Instant.parse("2026-12-02T07:00:00Z"));
        reminders.giveAll();
        assertThat(events.stream(ReportReplyDue.class)).isEmpty();
    }
}
