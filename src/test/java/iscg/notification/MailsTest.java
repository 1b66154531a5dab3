package iscg.notification;

import static iscg.forwarding.SlipsOnTheirWay.forAction;
import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.OTHER_SECRETARY;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.forwarding.SlipsOnTheirWay;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.need.NeedsOnTheirWay;
import iscg.need.TriageService;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import iscg.testing.TestMailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails as a real mail server gets them. */
@PortalTest
class MailsTest {

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    NeedsOnTheirWay needs;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    TriageService triage;

    @Autowired
    MailRound round;

    @Autowired
    Digests digests;

    @Autowired
    MailCare care;

    @Autowired
    NoticeService notices;

    @BeforeEach
    void signEverybodyInOnceAndEmptyTheBoxes() {
        List.of(SECRETARY, OTHER_SECRETARY, CHAIR_OF_RAG, CHAIR_OF_TSAG).forEach(player -> stage.as(player, () -> {}));
        TestMailServer.comeBack();
    }

    @Test
    void tellsTheSecretariatOfANewNeedAndItsSenderByACopy() throws Exception {
        var number = needs.submitted();
        round.sendAll();
        assertThat(subjects(SECRETARY))
                .containsExactly("⁨" + number + "⁩: ⁨Wanjiru Kamau⁩ (⁨Kenya⁩) submitted a need.");
        assertThat(subjects(OTHER_SECRETARY)).hasSize(1);
        assertThat(subjects(DELEGATE_OF_KENYA)).hasSize(1).allMatch(subject -> subject.startsWith("Copy: "));
        assertThat(TestMailServer.mails()).hasSize(3);
    }

    @Test
    void writesPlainTextAndHtmlInTheLanguageAndDirectionOfTheReader() throws Exception {
        var number = needs.submittedBy(DELEGATE_OF_EGYPT.with("locale", "ar"));
        clock.passes(Duration.ofSeconds(1));
        slips.forwarded(number, List.of(forAction("RAG")));
        round.sendAll();
        var mail = mailsTo(DELEGATE_OF_EGYPT).getLast();
        assertThat(mail.getHeader("Content-Language")).containsExactly("ar");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(part(mail, 0))
                .contains("أُحيل احتياجكم إلى: الفريق الاستشاري للاتصالات الراديوية (RAG)")
                .contains("Captioning of all ISCG meetings")
                .contains("http://localhost:8080" + number.address());
        assertThat(part(mail, 1))
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .containsIgnoringWhitespaces("<span lang=\"en\" dir=\"ltr\">Captioning of all ISCG meetings</span>")
                .contains("أُحيل احتياجكم");
    }

    @Test
    void tellsAChairWhereAndUntilWhenToReply() throws Exception {
        var number = slips.forwardedTo("TSAG");
        round.sendAll();
        assertThat(part(mailsTo(CHAIR_OF_TSAG).getFirst(), 0))
                .contains("Reply by 21\u00a0December\u00a02026.")
                .contains(
                        "http://localhost:8080" + slips.of(number, "TSAG").id().address());
    }

    @Test
    void saysThatItIsAMachineAndHowToEndItsMails() throws Exception {
        needs.submitted();
        round.sendAll();
        var mail = mailsTo(SECRETARY).getFirst();
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Unsubscribe")[0]).matches("<http://localhost:8080/unsubscribe/[0-9a-f-]{36}>");
        assertThat(mail.getFrom()[0].toString()).contains("ISCG portal").contains("<iscg-portal@example.org>");
    }

    @Test
    void threadsAllMailsOnANeed() throws Exception {
        var number = needs.submitted();
        round.sendAll();
        clock.passes(Duration.ofMinutes(1));
        var version = needs.version(number);
        stage.as(SECRETARY, () -> triage.decline(number, version, "It is not for the Group.", Language.ENGLISH));
        round.sendAll();
        var first = mailsTo(DELEGATE_OF_KENYA).getFirst();
        var second = mailsTo(DELEGATE_OF_KENYA).getLast();
        var ofTheNeed = "<" + number.toString().replace('/', '.') + ".need@example.org>";
        assertThat(first.getHeader("References")[0]).isEqualTo(ofTheNeed);
        assertThat(second.getHeader("In-Reply-To")[0]).isEqualTo(first.getMessageID());
        assertThat(second.getHeader("References")[0].split("\\s+")).containsExactly(ofTheNeed, first.getMessageID());
    }

    @Test
    void putsWhatHappensToANeedWhileMailsWaitIntoOneMail() throws Exception {
        var number = needs.submitted();
        clock.passes(Duration.ofSeconds(1));
        slips.forwarded(number, List.of(forAction("RAG")));
        slips.forwarded(number, List.of(forAction("TSAG")));
        round.sendAll();
        assertThat(subjects(DELEGATE_OF_KENYA))
                .filteredOn(subject -> !subject.startsWith("Copy"))
                .hasSize(1);
        var text = part(mailsTo(DELEGATE_OF_KENYA).getLast(), 0);
        assertThat(text.indexOf("(TSAG)")).as("the newest first").isPositive().isLessThan(text.indexOf("(RAG)"));
    }

    @Test
    void keepsMailsWhileTheServerIsAwayAndSendsEachOnceWhenItIsBack() {
        TestMailServer.goAway();
        needs.submitted();
        round.sendAll();
        clock.passes(Duration.ofHours(2));
        round.sendAll();
        assertThat(state().waiting()).isEqualTo(3);
        assertThat(state().trouble()).isPresent();
        TestMailServer.comeBack();
        clock.passes(Duration.ofHours(2));
        round.sendAll();
        round.sendAll();
        assertThat(TestMailServer.mails()).hasSize(3);
        assertThat(state().sent()).isEqualTo(3);
    }

    @Test
    void showsAnAddressThatIsNoneAndTriesAgainWhenTheAdministratorSaysSo() {
        stage.as(SECRETARY.with("email", "no address at all"), () -> {});
        needs.submitted();
        round.sendAll();
        var refused = stage.as(Player.ADMIN, () -> care.refused()).getFirst();
        assertThat(refused.address()).isEqualTo("no address at all");
        stage.as(SECRETARY, () -> {}); // the provider has the right address now
        stage.as(Player.ADMIN, () -> care.retry(refused.id()));
        round.sendAll();
        assertThat(state().refused()).isZero();
        assertThat(mailsTo(SECRETARY)).hasSize(1);
    }

    @Test
    void sendsNothingToWhomTheNeedIsNoLongerToRead() {
        needs.submitted();
        stage.as(Player.official("Jean Moreau", "chair", "TDAG"), () -> {}); // was in the secretariat until now
        round.sendAll();
        assertThat(mailsTo(OTHER_SECRETARY)).isEmpty();
        assertThat(mailsTo(SECRETARY)).hasSize(1);
    }

    @Test
    void sendsNothingToWhoWantsToBeToldInThePortalOnly() {
        stage.as(SECRETARY, () -> notices.choose(NoticeKind.ARRIVALS, ByMail.NEVER));
        needs.submitted();
        round.sendAll();
        assertThat(mailsTo(SECRETARY)).isEmpty();
        assertThat(stage.as(SECRETARY, () -> notices.countUnread())).isEqualTo(1);
    }

    @Test
    void collectsWhatSomebodyWantsOnceADayIntoOneMailAndLeavesNothingOut() throws Exception {
        stage.as(SECRETARY, () -> notices.choose(NoticeKind.ARRIVALS, ByMail.DAILY));
        needs.submitted();
        needs.submitted();
        round.sendAll();
        assertThat(mailsTo(SECRETARY)).isEmpty();
        digests.writeAll();
        digests.writeAll();
        round.sendAll();
        assertThat(subjects(SECRETARY)).containsExactly("Daily summary: 2 matters");
        needs.submitted();
        digests.writeAll();
        round.sendAll();
        assertThat(subjects(SECRETARY)).containsExactly("Daily summary: 2 matters", "Daily summary: one matter");
    }

    @Test
    void collectsWhatSomebodyWantsOnceAWeekOnMondays() throws Exception {
        stage.as(SECRETARY, () -> notices.choose(NoticeKind.ARRIVALS, ByMail.WEEKLY));
        clock.passes(Duration.ofDays(1));
        needs.submitted();
        digests.writeAll();
        round.sendAll();
        assertThat(mailsTo(SECRETARY)).isEmpty();
        clock.passes(Duration.ofDays(6));
        digests.writeAll();
        round.sendAll();
        assertThat(subjects(SECRETARY)).containsExactly("Weekly summary: one matter");
    }

    private MailCare.State state() {
        return stage.as(Player.ADMIN, () -> care.state());
    }

    private static List<MimeMessage> mailsTo(Player player) {
        return TestMailServer.mailsTo(player.address());
    }

    private static List<String> subjects(Player player) throws MessagingException {
        var subjects = new ArrayList<String>();
        for (var mail : mailsTo(player)) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    private static String part(MimeMessage mail, int number) throws MessagingException, IOException {
        return ((Multipart) mail.getContent()).getBodyPart(number).getContent().toString();
    }
}
