package iscg.notification;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.FOCAL_POINT_OF_KENYA;
import static iscg.identity.Player.OTHER_SECRETARY;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.briefcase.DocumentsCame;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.meeting.AgendaPreparationService;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingSending;
import iscg.meeting.MeetingSending.Act;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.meeting.PreparationService;
import iscg.passport.PassportContent;
import iscg.passport.PassportNeed;
import iscg.passport.PassportService;
import iscg.procedure.StepDue;
import iscg.registration.ApprovalService;
import iscg.registration.ArrangementService;
import iscg.registration.Attendance;
import iscg.registration.RegistrationId;
import iscg.registration.RegistrationService;
import iscg.symbol.Symbol;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import iscg.testing.TestMailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told what of meetings, and that it is those of whom it was said before. */
@PortalTest
class MeetingNoticesTest {

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    PreparationService preparation;

    @Autowired
    AgendaPreparationService agendas;

    @Autowired
    RegistrationService registrations;

    @Autowired
    ApprovalService approvals;

    @Autowired
    ArrangementService arrangements;

    @Autowired
    PassportService passports;

    @Autowired
    NoticeService notices;

    @Autowired
    ForeseenMeetingLetters letters;

    @Autowired
    MailRound round;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void everybodyHasBeenHere() {
        List.of(SECRETARY, OTHER_SECRETARY, CHAIR_OF_RAG, CHAIR_OF_TSAG, FOCAL_POINT_OF_KENYA, DELEGATE_OF_EGYPT)
                .forEach(player -> stage.as(player, () -> {}));
        TestMailServer.comeBack();
    }

    @Test
    void announcesAMeetingToTheBodiesAndToTheFocalPoints() {
        meetings.published();
        for (var player : List.of(CHAIR_OF_RAG, CHAIR_OF_TSAG, FOCAL_POINT_OF_KENYA)) {
            assertThat(latest(player)).isEqualTo("The meeting was announced. One registers for it on its page.");
        }
        assertThat(of(DELEGATE_OF_EGYPT)).isEmpty();
    }

    @Test
    void keepsWhatConcernsAMeetingTogetherUnderItsDayAndTitle() {
        var meeting = meetings.published();
        publishAgenda(meeting, 1);
        var notice = of(CHAIR_OF_RAG).getFirst();
        assertThat(notice.number()).isEqualTo("Meeting of 11\u00a0January\u00a02027");
        assertThat(notice.title()).isEqualTo("Meeting in ENGLISH");
        assertThat(notice.lines())
                .extracting(NoticeItem.Line::words)
                .containsExactly(
                        "The agenda of the meeting was published.",
                        "The meeting was announced. One registers for it on its page.");
        stage.as(CHAIR_OF_RAG, () -> notices.markRead(meeting));
        assertThat(of(CHAIR_OF_RAG).getFirst().unread()).isZero();
    }

    @Test
    void tellsWhoeverRegisteredOfChangesAgendasAndTheEnd() {
        var meeting = meetings.published();
        register(meeting, DELEGATE_OF_EGYPT);
        stage.as(SECRETARY, () -> preparation.publish(meeting));
        assertThat(latest(DELEGATE_OF_EGYPT)).startsWith("The meeting was changed.");
        publishAgenda(meeting, 1);
        publishAgenda(meeting, 2);
        assertThat(latest(DELEGATE_OF_EGYPT)).startsWith("The agenda of the meeting was published anew.");
        stage.as(SECRETARY, () -> preparation.cancel(meeting, "The building is closed.", Language.ENGLISH));
        assertThat(latest(DELEGATE_OF_EGYPT)).startsWith("The meeting will not take place.");
    }

    @Test
    void tellsNobodyOfTheAgendaOfADraft() {
        publishAgenda(meetings.drafted(), 1);
        assertThat(of(CHAIR_OF_RAG)).isEmpty();
    }

    @Test
    void bringsARegistrationToTheFocalPointAndTheAnswerBackWithItsReason() {
        var meeting = meetings.published();
        register(meeting, DELEGATE_OF_KENYA);
        assertThat(latest(FOCAL_POINT_OF_KENYA))
                .isEqualTo("⁨Wanjiru Kamau⁩ (⁨Kenya⁩) asks to take part and waits for your decision.");
        stage.as(FOCAL_POINT_OF_KENYA, () -> approvals.decline(waiting(), "Another goes.", Language.ENGLISH));
        assertThat(latest(DELEGATE_OF_KENYA))
                .isEqualTo("The focal point declined your registration. The reason: ⁨Another goes.⁩");
        assertThat(of(OTHER_SECRETARY)).isEmpty();
        register(meeting, DELEGATE_OF_KENYA);
        stage.as(FOCAL_POINT_OF_KENYA, () -> approvals.approve(waiting()));
        assertThat(latest(DELEGATE_OF_KENYA)).startsWith("The focal point approved your registration.");
        assertThat(latest(OTHER_SECRETARY)).isEqualTo("⁨Wanjiru Kamau⁩ (⁨Kenya⁩) takes part in the meeting.");
        stage.as(DELEGATE_OF_KENYA, () -> registrations.withdraw(meeting));
        assertThat(latest(FOCAL_POINT_OF_KENYA)).endsWith("withdrew from the meeting.");
    }

    @Test
    void saysThatSomethingWasArrangedAndInNoMailNorTableWhat() throws Exception {
        var meeting = meetings.published();
        stage.as(DELEGATE_OF_KENYA, () -> {
            passports.state(new PassportContent(Set.of(PassportNeed.CAPTIONING), ""));
            registrations.register(meeting, Attendance.REMOTE);
        });
        stage.as(
                SECRETARY,
                () -> arrangements.arrange(
                        arrangements.of(meeting).getFirst().registration().id(), "Captions in the first row"));
        assertThat(latest(DELEGATE_OF_KENYA)).startsWith("The secretariat says what it arranged for you.");
        clock.passes(Duration.ofMinutes(1));
        round.sendAll();
        for (var mail : TestMailServer.mails()) {
            assertThat(new String(mail.getInputStream().readAllBytes())).doesNotContain("Captions in the first row");
        }
        assertThat(database.sql("select coalesce(group_concat(details), '') from happening")
                        .query(String.class)
                        .single())
                .doesNotContain("Captions");
    }

    @Test
    void tellsOfDocumentsThatCameTogetherInOneNotice() {
        var meeting = meetings.published();
        var arrivals = IntStream.rangeClosed(1, 3)
                .boxed()
                .flatMap(number -> List.of(Language.ENGLISH, Language.FRENCH).stream()
                        .map(language -> arrival(number, language, language == Language.ENGLISH)))
                .toList();
        came(meeting, arrivals);
        assertThat(latest(CHAIR_OF_RAG))
                .isEqualTo(
                        "3 new or revised documents: ⁦ISCG-\u206026/\u20601⁩, ⁦ISCG-\u206026/\u20602⁩ and ⁦ISCG-\u206026/\u20603⁩.");
        assertThat(of(CHAIR_OF_RAG).getFirst().unread()).isEqualTo(2);
    }

    @Test
    void tellsOnlyWhoReadsItOfAnotherLanguage() {
        var meeting = meetings.published();
        register(meeting, DELEGATE_OF_EGYPT.with("locale", "ar"));
        came(meeting, List.of(arrival(1, Language.ARABIC, false)));
        assertThat(latest(DELEGATE_OF_EGYPT.with("locale", "ar")))
                .isEqualTo("Now in your language: ⁦ISCG-\u206026/\u20601⁩.");
        assertThat(latest(CHAIR_OF_RAG)).startsWith("The meeting was announced.");
    }

    @Test
    void namesTheNumberAloneWhereManyDocumentsCame() {
        var meeting = meetings.published();
        came(
                meeting,
                IntStream.rangeClosed(1, 40)
                        .mapToObj(number -> arrival(number, Language.ENGLISH, true))
                        .toList());
        assertThat(latest(CHAIR_OF_RAG)).isEqualTo("40 new or revised documents. They stand on the meeting’s page.");
    }

    @Test
    void remindsWhoeverIsResponsibleOfStepsAndTheWholeSecretariatWhereNobodyIs() {
        var meeting = meetings.published();
        publish(new StepDue(meeting, "INVITATION", List.of("GS"), LocalDate.of(2026, 11, 24), 1));
        assertThat(latest(SECRETARY))
                .isEqualTo("A step is due tomorrow: ⁨Invitation sent⁩, 24\u00a0November\u00a02026.");
        assertThat(of(OTHER_SECRETARY)).isEmpty(); // works in no unit
        publish(new StepDue(meeting, "REPORT", List.of("MCG"), LocalDate.of(2026, 11, 1), -22));
        assertThat(latest(OTHER_SECRETARY))
                .isEqualTo("A step is late: ⁨Report of the meeting⁩. It was due by 1\u00a0November\u00a02026.");
    }

    @Test
    void writesTheMailInTheLanguageOfItsReader() throws Exception {
        stage.as(CHAIR_OF_RAG.with("locale", "fr"), () -> {});
        var meeting = meetings.published();
        clock.passes(Duration.ofMinutes(1));
        round.sendAll();
        var mail = TestMailServer.mails().stream()
                .filter(one -> addressOf(one).equals(CHAIR_OF_RAG.address()))
                .findFirst()
                .orElseThrow();
        assertThat(mail.getSubject())
                .isEqualTo(
                        "⁨Réunion du 11\u00a0janvier\u00a02027⁩ : La réunion a été annoncée. L’inscription se fait sur sa page.");
        assertThat(mail.getHeader("References")[0]).isEqualTo("<meeting." + meeting + ".need@example.org>");
    }

    @Test
    void reachesThoseOfWhomItWasSaidBefore() {
        var draft = meetings.drafted();
        assertForeseen(SECRETARY, MeetingSending.about(Act.PUBLISH, draft), () -> preparation.publish(draft));
        var meeting = draft;
        var delegate = person(DELEGATE_OF_KENYA);
        assertForeseen(
                DELEGATE_OF_KENYA,
                MeetingSending.about(Act.REGISTER, meeting, delegate, "KE"),
                () -> registrations.register(meeting, Attendance.REMOTE));
        assertForeseen(
                FOCAL_POINT_OF_KENYA,
                MeetingSending.about(Act.APPROVE, meeting, delegate, "KE"),
                () -> approvals.approve(waiting()));
        assertForeseen(SECRETARY, MeetingSending.about(Act.CHANGE, meeting), () -> preparation.publish(meeting));
        assertForeseen(
                SECRETARY,
                MeetingSending.about(Act.PUBLISH_AGENDA, meeting).saying("1"),
                () -> publishAgenda(meeting, 1));
        assertForeseen(
                DELEGATE_OF_KENYA,
                MeetingSending.about(Act.WITHDRAW, meeting, delegate, "KE"),
                () -> registrations.withdraw(meeting));
        assertForeseen(
                SECRETARY,
                MeetingSending.about(Act.CANCEL, meeting),
                () -> preparation.cancel(meeting, "Closed.", Language.ENGLISH));
    }

    @Test
    void showsTheLetterOfARefusalBeforeItsReasonIsWritten() {
        var meeting = meetings.published();
        var refusal = MeetingSending.about(Act.DECLINE, meeting, person(DELEGATE_OF_KENYA), "KE");
        assertThat(firstLineForeseen(refusal)).endsWith("The reason: ⁨…⁩");
        assertThat(firstLineForeseen(refusal.saying("Another goes."))).endsWith("The reason: ⁨Another goes.⁩");
    }

    /** Of the one letter that the focal point's act would send. */
    private String firstLineForeseen(MeetingSending sending) {
        var foreseen = stage.as(FOCAL_POINT_OF_KENYA, () -> letters.of(sending));
        assertThat(foreseen).hasSize(1);
        return foreseen.getFirst()
                .letter()
                .parts()
                .getFirst()
                .lines()
                .getFirst()
                .words();
    }

    @Test
    void showsNamesAndAddressesToThoseAloneWhoMayDoIt() {
        var meeting = meetings.published();
        var egyptian = person(DELEGATE_OF_EGYPT);
        var theirs = MeetingSending.about(Act.REGISTER, meeting, egyptian, "EG");
        var publish = MeetingSending.about(Act.CHANGE, meeting);
        var approve = MeetingSending.about(Act.APPROVE, meeting, egyptian, "EG");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stage.as(DELEGATE_OF_KENYA, () -> letters.of(theirs)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stage.as(DELEGATE_OF_KENYA, () -> letters.of(publish)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stage.as(FOCAL_POINT_OF_KENYA, () -> letters.of(approve)));
    }

    private void assertForeseen(Player player, MeetingSending sending, Runnable act) {
        var foreseen = stage.as(
                player,
                () -> letters.of(sending).stream()
                        .map(one -> one.letter().to().person())
                        .toList());
        var before = database.sql("select coalesce(max(id), 0) from notice")
                .query(Long.class)
                .single();
        stage.as(player, act);
        var told = database.sql("select distinct person_id from notice where id > ? and person_id <> ?")
                .params(before, person(player))
                .query(Long.class)
                .list();
        assertThat(new ArrayList<>(foreseen))
                .as(sending.act().name())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(told);
    }

    private void publishAgenda(MeetingId meeting, int items) {
        stage.as(SECRETARY, () -> {
            agendas.edit(meeting, agenda -> {
                for (var more = agenda.items().size(); more < items; more++) {
                    var key = more + 1;
                    agenda = agenda.withAnotherItem();
                    for (var language : Language.values()) {
                        agenda = agenda.item(key, item -> item.titled(language, "Item " + key));
                    }
                }
                return agenda;
            });
            agendas.publish(meeting);
        });
    }

    private void came(MeetingId meeting, List<DocumentsCame.Arrival> arrivals) {
        publish(new DocumentsCame(meeting, arrivals));
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(one -> events.publishEvent(event));
    }

    private static DocumentsCame.Arrival arrival(int number, Language language, boolean original) {
        return new DocumentsCame.Arrival(
                Symbol.of("ISCG-26", String.valueOf(number)).in(language), original);
    }

    private void register(MeetingId meeting, Player player) {
        stage.as(player, () -> registrations.register(meeting, Attendance.REMOTE));
    }

    private RegistrationId waiting() {
        return approvals.waiting().getFirst().id();
    }

    private long person(Player player) {
        return stage.as(player, () -> stage.current().person());
    }

    private List<NoticeItem> of(Player player) {
        return stage.as(player, () -> notices.mine(0, Language.ENGLISH)).getContent();
    }

    private String latest(Player player) {
        return of(player).getFirst().lines().getFirst().words();
    }

    private static String addressOf(MimeMessage mail) {
        try {
            return ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
