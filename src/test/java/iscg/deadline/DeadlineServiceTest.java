package iscg.deadline;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import iscg.audit.Act;
import iscg.audit.History;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Future.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DeadlineServiceTest {

    private static final LocalDate MEETING = LocalDate.of(2027, 1, 11);

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    DeadlineService deadlines;

    @Autowired
    History history;

    @Test
    void keepsTheUsualDeadlinesOfEachBody() {
        stage.enter(DELEGATE_OF_KENYA);
        assertThat(deadlines.all()).extracting(BodyTerms::body).containsExactly("RAG", "TSAG", "TDAG", "ISCG");
        assertThat(deadlines.of("TSAG").orElseThrow().terms()).isEqualTo(new TextTerms(2, TextTerms.Unit.MONTHS, 12));
        assertThat(deadlines.of("GS")).isEmpty();
    }

    @Test
    void saysNothingOfATextWhileNoMeetingIsKnown() {
        stage.enter(DELEGATE_OF_KENYA);
        assertThat(deadlines.outlook("RAG")).isEmpty();
    }

    @Test
    void holdsADayUntilItsEndInGeneva() {
        stage.enter(SECRETARY);
        deadlines.addMeeting("RAG", version("RAG"), MEETING); // translation by 27 November, latest 28 December
        clock.set(Instant.parse("2026-11-27T22:59:59Z"));
        assertThat(fate("RAG")).isEqualTo(Fate.TRANSLATED);
        clock.set(Instant.parse("2026-11-27T23:00:00Z"));
        assertThat(fate("RAG")).isEqualTo(Fate.ORIGINAL_ONLY);
    }

    @Test
    void holdsADayUntilItsEndInGenevaInSummer() {
        stage.enter(SECRETARY);
        deadlines.addMeeting("TDAG", version("TDAG"), LocalDate.of(2027, 5, 12)); // by 28 March, when clocks change
        clock.set(Instant.parse("2027-03-28T21:59:59Z"));
        assertThat(fate("TDAG")).isEqualTo(Fate.TRANSLATED);
        clock.set(Instant.parse("2027-03-28T22:00:00Z"));
        assertThat(fate("TDAG")).isEqualTo(Fate.ORIGINAL_ONLY);
    }

    @Test
    void looksToTheNextMeetingOnceOneHasOpened() {
        stage.enter(SECRETARY);
        deadlines.addMeeting("RAG", version("RAG"), MEETING);
        deadlines.addMeeting("RAG", version("RAG"), LocalDate.of(2027, 9, 1));
        clock.set(Instant.parse("2027-01-11T08:00:00Z"));
        assertThat(deadlines.outlook("RAG").orElseThrow().meeting()).isEqualTo(LocalDate.of(2027, 9, 1));
    }

    @Test
    void takesNoMeetingThatHasOpenedAlready() {
        stage.enter(SECRETARY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadlines.addMeeting("RAG", version("RAG"), deadlines.today()));
    }

    @Test
    void changesWhatTheSecretariatSawAndPutsItOnRecord() {
        stage.enter(SECRETARY);
        var before = deadlines.of("ISCG").orElseThrow();
        try {
            deadlines.change("ISCG", before.version(), new TextTerms(50, TextTerms.Unit.DAYS, 20));
            assertThat(deadlines.of("ISCG").orElseThrow().terms().latestDays()).isEqualTo(20);
            assertThat(history.of("deadline:ISCG")).extracting(Act::verb).containsExactly("deadline.changed");
            assertThatExceptionOfType(DeadlinesMovedOn.class)
                    .isThrownBy(() -> deadlines.change("ISCG", before.version(), before.terms()));
        } finally {
            deadlines.change("ISCG", version("ISCG"), before.terms());
        }
    }

    @Test
    void letsOneOfTwoSecretariesAtOnceSucceed() {
        var seen = stage.as(SECRETARY, () -> version("RAG"));
        var both = AtOnce.times(
                2,
                () -> stage.as(SECRETARY, () -> {
                    deadlines.addMeeting("RAG", seen, MEETING);
                    return true;
                }));
        assertThat(both).extracting(one -> one.state()).containsExactlyInAnyOrder(State.SUCCESS, State.FAILED);
    }

    @Test
    void forgetsAMeetingThatIsNotHeld() {
        stage.enter(SECRETARY);
        deadlines.addMeeting("RAG", version("RAG"), MEETING);
        deadlines.removeMeeting("RAG", version("RAG"), MEETING);
        assertThat(deadlines.of("RAG").orElseThrow().meetings()).isEmpty();
    }

    private long version(String body) {
        return deadlines.of(body).orElseThrow().version();
    }

    private Fate fate(String body) {
        return deadlines.outlook(body).orElseThrow().fate();
    }
}
