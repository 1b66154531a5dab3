package iscg.live;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.FOCAL_POINT_OF_KENYA;
import static iscg.identity.Player.REVIEWER_OF_TSAG;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.TRANSLATOR;
import static iscg.identity.Player.VICE_CHAIR_OF_TSAG;
import static iscg.identity.Player.delegate;
import static iscg.live.FloorRequest.Kind.FLOOR;
import static iscg.live.FloorRequest.Kind.POINT_OF_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.audit.Act;
import iscg.audit.History;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.meeting.AgendaPreparationService;
import iscg.meeting.MeetingId;
import iscg.meeting.PreparationService;
import iscg.meeting.RemoteRights;
import iscg.registration.Attendance;
import iscg.registration.RegistrationService;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class LiveServiceTest {

    private static final Player OTHER_DELEGATE = delegate("Amina Njoroge", "KE");

    @Autowired
    Stage stage;

    @Autowired
    MeetingsInSession meetings;

    @Autowired
    LiveService live;

    @Autowired
    FloorService floor;

    @Autowired
    ConductService conduct;

    @Autowired
    PreparationService preparation;

    @Autowired
    AgendaPreparationService agendas;

    @Autowired
    RegistrationService registrations;

    @Autowired
    History history;

    @Autowired
    ApplicationEvents events;

    private MeetingId meeting;

    @BeforeEach
    void openAMeeting() {
        meeting = meetings.inSession();
        meetings.takesPart(DELEGATE_OF_KENYA, meeting, Attendance.ON_SITE);
        meetings.takesPart(OTHER_DELEGATE, meeting, Attendance.REMOTE);
    }

    @Test
    void isFollowedByThoseWhoTakePartAndThoseWhoConduct() {
        assertThat(List.of(DELEGATE_OF_KENYA, OTHER_DELEGATE, SECRETARY, CHAIR_OF_RAG, VICE_CHAIR_OF_TSAG))
                .allSatisfy(player ->
                        assertThat(stage.as(player, () -> live.find(meeting))).isPresent());
    }

    @Test
    void isNoneOfThoseWhoAreNotRegistered() {
        stage.as(DELEGATE_OF_EGYPT, () -> registrations.register(meeting, Attendance.ON_SITE)); // waits for approval
        assertThat(List.of(DELEGATE_OF_EGYPT, FOCAL_POINT_OF_KENYA, REVIEWER_OF_TSAG, TRANSLATOR, Player.ADMIN))
                .allSatisfy(player ->
                        assertThat(stage.as(player, () -> live.find(meeting))).isEmpty());
    }

    @Test
    void isFollowedNoMoreByWhoeverWithdraws() {
        stage.as(DELEGATE_OF_KENYA, () -> registrations.withdraw(meeting));
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> live.find(meeting))).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ask(DELEGATE_OF_KENYA, FLOOR));
    }

    @Test
    void isConductedByTheChairsOfThoseWhoMeetAlone() {
        stage.as(SECRETARY, () -> {
            preparation.edit(meeting, plan -> plan.of(List.of("TSAG")));
            preparation.publish(meeting);
        });
        stage.as(VICE_CHAIR_OF_TSAG, () -> conduct.goTo(meeting, 1, 2));
        assertThat(now(SECRETARY).item()).isEqualTo(2);
        assertThat(stage.as(CHAIR_OF_RAG, () -> live.find(meeting))).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stage.as(CHAIR_OF_RAG, () -> conduct.goTo(meeting, 2, 3)));
    }

    @Test
    void takesRequestsOnSiteAndRemoteInTheirOrderAndOnce() {
        ask(OTHER_DELEGATE, FLOOR);
        ask(DELEGATE_OF_KENYA, FLOOR);
        ask(OTHER_DELEGATE, FLOOR);
        assertThat(now(SECRETARY).speakers().requests())
                .extracting(one -> one.asker().name())
                .containsExactly("Amina Njoroge", "Wanjiru Kamau");
        assertThat(verbs()).filteredOn("live.floor-asked"::equals).hasSize(2);
    }

    /** As where the line was broken when somebody pressed the button. */
    @Test
    void putsNobodyOnTheListOfAnotherItemThanTheySaw() {
        stage.as(SECRETARY, () -> conduct.goTo(meeting, 1, 2));
        assertThatExceptionOfType(LiveMovedOn.class)
                .isThrownBy(() -> stage.as(DELEGATE_OF_KENYA, () -> floor.ask(meeting, 1, FLOOR)));
        assertThat(now(SECRETARY).speakers().requests()).isEmpty();
    }

    @Test
    void refusesTheFloorToRemoteParticipantsWhereTheMeetingDoes() {
        stage.as(SECRETARY, () -> {
            preparation.edit(meeting, plan -> plan.fromAfar(new RemoteRights(false, false)));
            preparation.publish(meeting);
        });
        assertThat(now(OTHER_DELEGATE).standing()).isEqualTo(FloorStanding.REMOTE_MAY_NOT);
        assertThatExceptionOfType(FloorRefused.class).isThrownBy(() -> ask(OTHER_DELEGATE, FLOOR));
        assertThatExceptionOfType(FloorRefused.class).isThrownBy(() -> ask(OTHER_DELEGATE, POINT_OF_ORDER));
        ask(DELEGATE_OF_KENYA, FLOOR);
        assertThat(now(SECRETARY).speakers().requests()).hasSize(1);
    }

    @Test
    void takesNothingButPointsOfOrderOnAClosedList() {
        stage.as(SECRETARY, () -> conduct.closeList(meeting));
        assertThatExceptionOfType(FloorRefused.class).isThrownBy(() -> ask(DELEGATE_OF_KENYA, FLOOR));
        ask(DELEGATE_OF_KENYA, POINT_OF_ORDER);
        stage.as(SECRETARY, () -> conduct.reopenList(meeting));
        ask(DELEGATE_OF_KENYA, FLOOR);
        assertThat(now(SECRETARY).speakers().requests()).hasSize(2);
    }

    @Test
    void takesNoRequestBetweenSessions() {
        stage.as(SECRETARY, () -> conduct.closeSession(meeting, 1));
        assertThat(now(DELEGATE_OF_KENYA).standing()).isEqualTo(FloorStanding.NO_SESSION);
        assertThatExceptionOfType(FloorRefused.class).isThrownBy(() -> ask(DELEGATE_OF_KENYA, FLOOR));
    }

    @Test
    void givesTheFloorAndLetsItEnd() {
        ask(DELEGATE_OF_KENYA, FLOOR);
        stage.as(CHAIR_OF_RAG, () -> conduct.give(meeting, 1));
        assertThat(now(OTHER_DELEGATE).speakers().speaker()).isPresent();
        stage.as(SECRETARY, () -> conduct.end(meeting, 1));
        assertThat(now(OTHER_DELEGATE).speakers().requests()).isEmpty();
        assertThat(verbs()).contains("live.floor-asked", "live.floor-given", "live.floor-ended");
    }

    @Test
    void leavesTheFloorToThoseWhoConduct() {
        ask(DELEGATE_OF_KENYA, FLOOR);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stage.as(DELEGATE_OF_KENYA, () -> conduct.give(meeting, 1)));
    }

    @Test
    void putsAParticipantOfTheRoomOnTheListAndNobodyElse() {
        var delegate = stage.as(DELEGATE_OF_KENYA, () -> stage.current().person());
        var stranger = stage.as(DELEGATE_OF_EGYPT, () -> stage.current().person());
        stage.as(SECRETARY, () -> conduct.put(meeting, delegate, FLOOR));
        assertThat(now(DELEGATE_OF_KENYA).speakers().placeOf(delegate)).isEqualTo(1);
        assertThatExceptionOfType(FloorRefused.class)
                .isThrownBy(() -> stage.as(SECRETARY, () -> conduct.put(meeting, stranger, FLOOR)));
    }

    @Test
    void movesToAnItemOnceWhenTwoPeopleDoSoAtOnce() {
        var outcomes = AtOnce.all(List.<Callable<Object>>of(
                () -> stage.as(SECRETARY, () -> goOn(1, 2)), () -> stage.as(CHAIR_OF_RAG, () -> goOn(1, 2))));
        assertThat(outcomes).allMatch(one -> one.state() == java.util.concurrent.Future.State.SUCCESS);
        assertThat(now(SECRETARY).item()).isEqualTo(2);
        assertThat(verbs()).filteredOn("live.item"::equals).hasSize(2); // the first item, and this one
        assertThatExceptionOfType(LiveMovedOn.class).isThrownBy(() -> stage.as(SECRETARY, () -> goOn(1, 3)));
    }

    @Test
    void keepsEveryRequestOfManyWhoAskAtOnceForTheFirstThingThatEverHappens() {
        var other = meetings.announced();
        stage.as(SECRETARY, () -> {
            AtOnce.times(2, () -> {
                stage.as(SECRETARY, () -> conduct.openSession(other, 1));
                return true;
            });
        });
        assertThat(stage.as(SECRETARY, () -> live.find(other).orElseThrow().edition()))
                .isEqualTo(1);
        var people = List.of(DELEGATE_OF_KENYA, OTHER_DELEGATE);
        people.forEach(player -> meetings.takesPart(player, other, Attendance.ON_SITE));
        AtOnce.all(people.stream()
                .map(player -> (Callable<Object>) () -> stage.as(player, () -> {
                    floor.ask(other, null, FLOOR);
                    return true;
                }))
                .toList());
        assertThat(stage.as(
                        SECRETARY,
                        () -> live.find(other).orElseThrow().speakers().requests()))
                .hasSize(2);
    }

    @Test
    void tellsPagesOfEachChangeAndOfNothingElse() {
        var before = now(SECRETARY).edition();
        events.clear();
        ask(DELEGATE_OF_KENYA, FLOOR);
        ask(DELEGATE_OF_KENYA, FLOOR);
        assertThat(events.stream(LiveChanged.class)).containsExactly(new LiveChanged(meeting, before + 1));
    }

    @Test
    void tellsEverybodyInTheHistoryOfItemsAndOwnersAloneOfWhoAsked() {
        ask(DELEGATE_OF_KENYA, FLOOR);
        var acts = history.of(meeting.subject());
        assertThat(acts)
                .filteredOn(act -> act.verb().equals("live.item"))
                .allMatch(act -> act.audience() == Act.Audience.READERS);
        assertThat(acts)
                .filteredOn(act -> act.verb().startsWith("live.floor"))
                .allMatch(act -> act.audience() == Act.Audience.OWNERS);
    }

    @Test
    void tellsPagesOfANewAgendaAndOfACancellation() {
        var before = now(SECRETARY).edition();
        stage.as(SECRETARY, () -> {
            agendas.edit(meeting, agenda -> agenda.up(3));
            agendas.publish(meeting);
            preparation.cancel(meeting, "The building is closed.", Language.ENGLISH);
        });
        assertThat(events.stream(LiveChanged.class))
                .contains(new LiveChanged(meeting, before + 1), new LiveChanged(meeting, before + 2));
    }

    @Test
    void isNobodysOnceItIsCancelled() {
        stage.as(SECRETARY, () -> preparation.cancel(meeting, "The building is closed.", Language.ENGLISH));
        assertThat(stage.as(SECRETARY, () -> live.find(meeting))).isEmpty();
    }

    private boolean goOn(int from, int to) {
        conduct.goTo(meeting, from, to);
        return true;
    }

    private void ask(Player player, FloorRequest.Kind kind) {
        var item = now(SECRETARY).item();
        stage.as(player, () -> floor.ask(meeting, item, kind));
    }

    private LiveDetails now(Player player) {
        return stage.as(player, () -> live.find(meeting).orElseThrow());
    }

    private List<String> verbs() {
        return history.of(meeting.subject()).stream().map(Act::verb).toList();
    }
}
