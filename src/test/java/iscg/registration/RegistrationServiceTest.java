package iscg.registration;

import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.FOCAL_POINT_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.delegate;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import iscg.audit.Act;
import iscg.audit.History;
import iscg.identity.Player;
import iscg.identity.Region;
import iscg.language.Language;
import iscg.meeting.Joining;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.passport.PassportContent;
import iscg.passport.PassportNeed;
import iscg.passport.PassportService;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class RegistrationServiceTest {

    private static final String SECRET = "I am deaf and lip-read French";

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    MeetingsOnTheirWay onTheirWay;

    @Autowired
    MeetingService meetings;

    @Autowired
    RegistrationService registrations;

    @Autowired
    ApprovalService approvals;

    @Autowired
    ParticipantService participants;

    @Autowired
    ArrangementService arrangements;

    @Autowired
    PassportService passports;

    @Autowired
    History history;

    @Autowired
    JdbcClient database;

    private MeetingId meeting;

    @BeforeEach
    void announceAMeeting() {
        meeting = onTheirWay.published();
    }

    @Test
    void waitsForTheFocalPointOfTheOwnMember() {
        register(DELEGATE_OF_KENYA);
        register(DELEGATE_OF_EGYPT);
        assertThat(stage.as(FOCAL_POINT_OF_KENYA, () -> approvals.waiting()))
                .extracting(RegistrationDetails::name)
                .containsExactly("Wanjiru Kamau");
    }

    @Test
    void letsNoFocalPointDecideForAnotherMember() {
        register(DELEGATE_OF_EGYPT);
        var id = stage.as(
                DELEGATE_OF_EGYPT,
                () -> registrations.mine(meeting).orElseThrow().id());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stage.as(FOCAL_POINT_OF_KENYA, () -> approvals.approve(id)));
    }

    @Test
    void tellsTheDelegateWhyTheyWereDeclinedAndLetsThemAskAgain() {
        register(DELEGATE_OF_KENYA);
        stage.as(
                FOCAL_POINT_OF_KENYA,
                () -> approvals.decline(
                        approvals.waiting().getFirst().id(), "Another delegate goes.", Language.ENGLISH));
        stage.enter(DELEGATE_OF_KENYA);
        var own = registrations.mine(meeting).orElseThrow();
        assertThat(own.state()).isEqualTo(RegistrationState.DECLINED);
        assertThat(own.refusal().reason()).isEqualTo("Another delegate goes.");
        registrations.register(meeting, Attendance.REMOTE);
        assertThat(registrations.mine(meeting).orElseThrow().state()).isEqualTo(RegistrationState.REQUESTED);
    }

    @Test
    void decidesOnceOnly() {
        register(DELEGATE_OF_KENYA);
        var id = stage.as(
                FOCAL_POINT_OF_KENYA, () -> approvals.waiting().getFirst().id());
        stage.as(FOCAL_POINT_OF_KENYA, () -> approvals.approve(id));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        stage.as(FOCAL_POINT_OF_KENYA, () -> approvals.decline(id, "Too late.", Language.ENGLISH)));
    }

    @Test
    void approvesWhatAFocalPointAsksForThemselves() {
        stage.enter(FOCAL_POINT_OF_KENYA);
        registrations.register(meeting, Attendance.ON_SITE);
        assertThat(registrations.mine(meeting).orElseThrow().state()).isEqualTo(RegistrationState.APPROVED);
    }

    @Test
    void takesNoRegistrationAfterTheMeeting() {
        clock.set(Instant.parse("2027-01-12T08:00:00Z"));
        assertThatExceptionOfType(RegistrationClosed.class).isThrownBy(() -> register(DELEGATE_OF_KENYA));
    }

    @Test
    void showsLinksToTheApprovedAndOnlyAroundTheMeeting() {
        register(DELEGATE_OF_KENYA);
        clock.set(Instant.parse("2027-01-11T12:00:00Z"));
        assertThat(joining()).isEqualTo(Joining.State.NOT_REGISTERED);
        approveAll();
        assertThat(joining()).isEqualTo(Joining.State.SHOWN);
        clock.set(Instant.parse("2027-01-10T12:59:59Z"));
        assertThat(joining()).isEqualTo(Joining.State.TOO_EARLY);
        clock.set(Instant.parse("2027-01-11T18:00:01Z"));
        assertThat(joining()).isEqualTo(Joining.State.PAST);
    }

    @Test
    void showsNoLinksAnyMoreToWhoeverWithdrew() {
        register(DELEGATE_OF_KENYA);
        approveAll();
        stage.as(DELEGATE_OF_KENYA, () -> registrations.withdraw(meeting));
        clock.set(Instant.parse("2027-01-11T12:00:00Z"));
        assertThat(joining()).isEqualTo(Joining.State.NOT_REGISTERED);
    }

    @Test
    void sortsParticipantsAsTheReadersLanguageDoes() {
        for (var country : List.of("CH", "DE", "EG", "AT")) {
            var focalPoint = delegate("F " + country, country).with("roles", List.of("focal-point"));
            stage.as(focalPoint, () -> registrations.register(meeting, Attendance.REMOTE));
        }
        assertThat(listed(Language.ENGLISH)).containsExactly("AT", "EG", "DE", "CH"); // Austria … Switzerland
        assertThat(listed(Language.FRENCH)).containsExactly("DE", "AT", "EG", "CH"); // Allemagne … Suisse
    }

    @Test
    void showsTheListToNobodyWhoDoesNotTakePart() {
        stage.as(FOCAL_POINT_OF_KENYA, () -> registrations.register(meeting, Attendance.REMOTE));
        assertThat(stage.as(DELEGATE_OF_EGYPT, () -> participants.of(meeting, Language.ENGLISH)))
                .isEmpty();
    }

    @Test
    void countsByMemberRegionAndMode() {
        register(DELEGATE_OF_KENYA);
        approveAll();
        stage.as(FOCAL_POINT_OF_KENYA, () -> registrations.register(meeting, Attendance.REMOTE));
        var count = stage.as(SECRETARY, () -> participants.headcount(meeting));
        assertThat(count.total()).isEqualTo(2);
        assertThat(count.count(Attendance.ON_SITE)).isEqualTo(1);
        assertThat(count.members())
                .singleElement()
                .satisfies(row -> assertThat(row.total()).isEqualTo(2));
        assertThat(count.regions())
                .filteredOn(row -> row.of() == Region.AFRICA)
                .singleElement()
                .satisfies(row -> assertThat(row.count(Attendance.REMOTE)).isEqualTo(1));
    }

    @Test
    void appliesThePassportToARegistrationAndTellsBackWhatWasArranged() {
        stage.as(DELEGATE_OF_KENYA, () -> passports.state(passport()));
        register(DELEGATE_OF_KENYA);
        stage.enter(SECRETARY);
        var needed = arrangements.of(meeting).getFirst();
        assertThat(needed.needs()).isEqualTo(passport());
        arrangements.arrange(needed.registration().id(), "A captioner sits beside you.");
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> arrangements.mine(meeting)))
                .contains("A captioner sits beside you.");
        assertThat(stage.as(FOCAL_POINT_OF_KENYA, () -> arrangements.mine(meeting)))
                .isEmpty();
        assertThat(history.of(meeting.subject())).extracting(Act::verb).contains("registration.needs-read");
    }

    @Test
    void keepsNothingReadableInTheDatabaseOrTheHistory() {
        stage.as(DELEGATE_OF_KENYA, () -> passports.state(passport()));
        register(DELEGATE_OF_KENYA);
        stage.as(
                SECRETARY,
                () -> arrangements.arrange(
                        arrangements.of(meeting).getFirst().registration().id(), SECRET));
        for (var column : List.of("select sealed from passport", "select arranged from registration")) {
            var bytes = database.sql(column).query(byte[].class).single();
            assertThat(new String(bytes, UTF_8)).doesNotContain("deaf").doesNotContain("CAPTIONING");
        }
        assertThat(database.sql("select details from history_entry")
                        .query(String.class)
                        .list())
                .noneMatch(details -> details.contains("deaf") || details.contains("CAPTIONING"));
        assertThat(passport().toString()).doesNotContain("deaf");
    }

    @Test
    void erasesThePassportAndWhatFollowedFromItWithTheConsent() {
        stage.as(DELEGATE_OF_KENYA, () -> passports.state(passport()));
        register(DELEGATE_OF_KENYA);
        stage.as(
                SECRETARY,
                () -> arrangements.arrange(
                        arrangements.of(meeting).getFirst().registration().id(), "A captioner."));
        stage.as(DELEGATE_OF_KENYA, () -> passports.withdraw());
        assertThat(stage.as(SECRETARY, () -> arrangements.of(meeting))).isEmpty();
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> arrangements.mine(meeting)))
                .isEmpty();
        assertThat(database.sql("select count(*) from passport")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static PassportContent passport() {
        return new PassportContent(Set.of(PassportNeed.CAPTIONING), SECRET);
    }

    private void register(Player player) {
        stage.as(player, () -> registrations.register(meeting, Attendance.ON_SITE));
    }

    private void approveAll() {
        stage.as(FOCAL_POINT_OF_KENYA, () -> approvals.waiting().forEach(one -> approvals.approve(one.id())));
    }

    private Joining.State joining() {
        return stage.as(DELEGATE_OF_KENYA, () -> meetings.joining(meeting)).state();
    }

    private List<String> listed(Language reader) {
        return stage.as(SECRETARY, () -> participants.of(meeting, reader)).stream()
                .map(one -> one.member().code())
                .toList();
    }
}
