package iscg.meeting;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import iscg.audit.Act;
import iscg.audit.History;
import iscg.deadline.DeadlineService;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MeetingServiceTest {

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    MeetingsOnTheirWay onTheirWay;

    @Autowired
    MeetingService meetings;

    @Autowired
    PreparationService preparation;

    @Autowired
    DeadlineService deadlines;

    @Autowired
    History history;

    @Test
    void showsADraftToTheSecretariatAlone() {
        var id = onTheirWay.drafted();
        assertThat(stage.as(SECRETARY, () -> meetings.find(id))).isPresent();
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> meetings.find(id))).isEmpty();
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> meetings.coming())).isEmpty();
    }

    @Test
    void publishesSessionsInUtcByTheClockOfTheirPlace() {
        stage.enter(SECRETARY);
        var id = preparation.begin();
        preparation.edit(id, AMeeting.on(LocalDate.of(2027, 7, 5)));
        preparation.edit(id, plan -> plan.inTimeOf(ZoneId.of("Africa/Nairobi")));
        preparation.publish(id);
        var session = meetings.find(id).orElseThrow().sessions().getFirst();
        assertThat(session.startsAt()).isEqualTo(Instant.parse("2027-07-05T11:00:00Z"));
    }

    @Test
    void keepsTheHourOfAPlanThroughTheChangeOfClocks() {
        stage.enter(SECRETARY);
        var winter = onTheirWay.publishedOn(LocalDate.of(2027, 3, 26));
        var summer = onTheirWay.publishedOn(LocalDate.of(2027, 3, 29));
        assertThat(opening(winter)).isEqualTo("2027-03-26T13:00:00Z");
        assertThat(opening(summer)).isEqualTo("2027-03-29T12:00:00Z");
    }

    @Test
    void publishesNothingWithoutATitle() {
        stage.enter(SECRETARY);
        var id = onTheirWay.drafted();
        for (var language : Language.values()) {
            preparation.edit(id, plan -> plan.titled(language, " "));
        }
        assertThatExceptionOfType(PlanIncomplete.class)
                .isThrownBy(() -> preparation.publish(id))
                .satisfies(refusal -> assertThat(refusal.problems()).containsExactly(PlanProblem.TITLE));
    }

    @Test
    void showsChangesOnlyOnceTheyArePublished() {
        stage.enter(SECRETARY);
        var id = onTheirWay.published();
        preparation.edit(id, plan -> plan.held(MeetingMode.PHYSICAL));
        assertThat(meetings.find(id).orElseThrow().mode()).isEqualTo(MeetingMode.HYBRID);
        assertThat(meetings.find(id).orElseThrow().changesWait()).isTrue();
        preparation.publish(id);
        assertThat(meetings.find(id).orElseThrow().mode()).isEqualTo(MeetingMode.PHYSICAL);
        assertThat(history.of(id.subject()))
                .extracting(Act::verb)
                .containsExactly("meeting.begun", "meeting.published", "meeting.changed");
    }

    @Test
    void keepsWhatSeveralChangeAtOnce() {
        var id = onTheirWay.drafted();
        var languages = Language.values();
        AtOnce.times(
                6,
                () -> stage.as(SECRETARY, () -> {
                    for (var language : languages) {
                        preparation.edit(
                                id, plan -> plan.titled(language, plan.title().in(language) + "+"));
                    }
                    return true;
                }));
        assertThat(stage.as(SECRETARY, () -> preparation.plan(id)).title().in(Language.CHINESE))
                .endsWith("++++++");
    }

    @Test
    void isOverOnceItsLastSessionHasEnded() {
        stage.enter(DELEGATE_OF_KENYA);
        var id = onTheirWay.published();
        clock.set(Instant.parse("2027-01-11T16:00:01Z"));
        assertThat(meetings.find(id).orElseThrow().status()).isEqualTo(MeetingStatus.OVER);
        assertThat(meetings.coming()).isEmpty();
        assertThat(meetings.past(0)).hasSize(1);
    }

    @Test
    void tellsTheRoomOfDeadlinesWhenMeetingsOpen() {
        stage.enter(SECRETARY);
        var id = onTheirWay.published();
        assertThat(openingDays()).containsExactly(AMeeting.DAY);
        preparation.edit(id, AMeeting.on(AMeeting.DAY.plusDays(1)));
        preparation.publish(id);
        assertThat(openingDays()).containsExactly(AMeeting.DAY.plusDays(1));
        preparation.cancel(id, "The building is closed.", Language.ENGLISH);
        assertThat(openingDays()).isEmpty();
    }

    @Test
    void staysToBeSeenWithTheReasonOnceItIsCancelled() {
        stage.enter(SECRETARY);
        var id = onTheirWay.published();
        preparation.cancel(id, "The building is closed.", Language.ENGLISH);
        var meeting = stage.as(DELEGATE_OF_KENYA, () -> meetings.coming()).getFirst();
        assertThat(meeting.status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(meeting.cancellation().reason()).isEqualTo("The building is closed.");
        assertThatIllegalStateException().isThrownBy(() -> preparation.publish(id));
    }

    @Test
    void proposesTheNextMeetingOnTheSameDayOfTheWeekWithoutItsLinks() {
        stage.enter(SECRETARY);
        var last = onTheirWay.published();
        var next = preparation.plan(preparation.proposeNext(last));
        assertThat(next.sessions().getFirst().day()).isEqualTo(AMeeting.DAY.plusDays(364));
        assertThat(next.title().complete()).isTrue();
        assertThat(next.links().none()).isTrue();
    }

    @Test
    void proposesTheNextMeetingInTheRhythmOfTheSeries() {
        stage.enter(SECRETARY);
        var second = preparation.proposeNext(onTheirWay.published());
        preparation.edit(second, AMeeting.on(AMeeting.DAY.plusDays(7 * 26)));
        preparation.publish(second);
        var third = preparation.plan(preparation.proposeNext(second));
        assertThat(third.sessions().getFirst().day()).isEqualTo(AMeeting.DAY.plusDays(2 * 7 * 26));
    }

    @Test
    void showsLinksToNobodyWhoIsNotRegistered() {
        var id = onTheirWay.published();
        clock.set(Instant.parse("2027-01-11T13:00:00Z"));
        var joining = stage.as(DELEGATE_OF_KENYA, () -> meetings.joining(id));
        assertThat(joining.state()).isEqualTo(Joining.State.NOT_REGISTERED);
        assertThat(joining.links()).isNull();
    }

    @Test
    void takesNoLinkThatIsNotEncrypted() {
        stage.enter(SECRETARY);
        var id = onTheirWay.drafted();
        preparation.edit(id, plan -> plan.joined(links -> links.withFloor("javascript:alert(1)")));
        assertThatExceptionOfType(PlanIncomplete.class).isThrownBy(() -> preparation.publish(id));
    }

    private java.util.List<LocalDate> openingDays() {
        return deadlines.of("ISCG").orElseThrow().meetings();
    }

    private String opening(MeetingId id) {
        var opens = meetings.find(id).orElseThrow().opensAt().orElseThrow();
        assertThat(opens.atZone(Moments.GENEVA).getHour()).isEqualTo(14);
        return opens.toString();
    }
}
