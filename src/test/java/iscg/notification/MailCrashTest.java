package iscg.notification;

import static iscg.notification.ScriptedMailServer.HANG_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.identity.Player;
import iscg.need.NeedsOnTheirWay;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import iscg.testing.TestMailServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal or the mail server ends at each step of sending a mail: none is lost, and none doubled but where only the server knows. */
@PortalTest
class MailCrashTest {

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    NeedsOnTheirWay needs;

    @Autowired
    JdbcClient database;

    @Autowired
    Letters letters;

    @Autowired
    Envelope envelope;

    @Autowired
    MailSettings settings;

    @Autowired
    MailRound round;

    @Autowired
    MailCare care;

    /** Nobody is in the secretariat yet, so that only the sender's copy waits. */
    @BeforeEach
    void letOneMailWait() {
        TestMailServer.comeBack();
        needs.submitted();
    }

    /** Where the portal is killed, in the order in which a mail goes out. */
    enum Step {
        CLAIMED,
        ALL_BUT_THE_LAST_DOT_SENT,
        ENDING_NOTED,
        TAKEN_BY_THE_SERVER
    }

    @ParameterizedTest
    @EnumSource(names = "TAKEN_BY_THE_SERVER", mode = EnumSource.Mode.EXCLUDE)
    void sendsOnceThoughThePortalWasKilled(Step step) {
        killedAt(step);
        round.sendAll();
        round.sendAll();
        assertThat(TestMailServer.mails()).hasSize(1);
    }

    /** Between the server's “250” and our noting it, SMTP leaves nobody a way to know (RFC 1047). */
    @Test
    void sendsAgainUnderTheSameIdentifierWhereOnlyTheServerKnows() throws MessagingException {
        killedAt(Step.TAKEN_BY_THE_SERVER);
        round.sendAll();
        round.sendAll();
        var mails = TestMailServer.mails();
        assertThat(mails).hasSize(2);
        assertThat(mails.getFirst().getMessageID()).isEqualTo(mails.getLast().getMessageID());
        assertThat(state().unanswered()).as("the administrator knows").isEqualTo(1);
    }

    @Test
    void letsASenderWhoWasTakenForDeadSendNothing() {
        var slow = new Outbox(database, settings, clock);
        var claim = slow.claim(UUID.randomUUID()).orElseThrow();
        round.sendAll();
        assertThat(slow.ending(claim)).isFalse();
        slow.refused(claim, "too late");
        assertThat(TestMailServer.mails()).hasSize(1);
        assertThat(state().sent()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA"})
    void sendsOnceThoughTheServerHungUpBeforeItHadTheMail(String command) throws IOException {
        through(Map.of(command, HANG_UP));
        assertThat(state().waiting()).isEqualTo(1);
        later();
        assertThat(TestMailServer.mails()).hasSize(1);
        assertThat(state().unanswered()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"RCPT, 451 try later", "MAIL, 452 no room", "., 451 try later"})
    void triesLaterWhatTheServerDoesNotTakeNow(String command, String answer) throws IOException {
        through(Map.of(command, answer));
        assertThat(state().waiting()).isEqualTo(1);
        assertThat(state().trouble().orElseThrow()).contains(answer.substring(4));
        later();
        assertThat(TestMailServer.mails()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"RCPT, 550 no such box", "MAIL, 553 not you", "., 554 no"})
    void keepsWhatTheServerWillNeverTakeForTheAdministrator(String command, String answer) throws IOException {
        through(Map.of(command, answer));
        later();
        assertThat(TestMailServer.mails()).isEmpty();
        assertThat(state().refused()).isEqualTo(1);
        stage.as(Player.ADMIN, () -> care.retryAll());
        round.sendAll();
        assertThat(TestMailServer.mails()).hasSize(1);
    }

    @Test
    void tellsTheAdministratorWhereTheServerHadAllOfAMailAndDidNotAnswer() throws IOException {
        assertThat(through(Map.of(".", HANG_UP))).isEqualTo(1);
        assertThat(state().unanswered()).isEqualTo(1);
        later();
        assertThat(TestMailServer.mails()).hasSize(1);
    }

    private void killedAt(Step step) {
        var doomed = new MailRound(new Doomed(step), letters, envelope, settings);
        assertThatExceptionOfType(Killed.class).isThrownBy(doomed::sendAll);
    }

    /** Sends through a server that answers like this, and says how many mails it had in full. */
    private int through(Map<String, String> answers) throws IOException {
        try (var server = new ScriptedMailServer(answers)) {
            var there = new MailSettings(
                    "127.0.0.1",
                    server.port(),
                    "",
                    "",
                    MailSettings.Security.NONE,
                    settings.from(),
                    settings.portal(),
                    Duration.ofSeconds(10),
                    Duration.ZERO);
            new MailRound(new Outbox(database, there, clock), letters, envelope, there).sendAll();
            return server.taken();
        }
    }

    private void later() {
        clock.passes(Duration.ofHours(2));
        round.sendAll();
    }

    private MailCare.State state() {
        return stage.as(Player.ADMIN, () -> care.state());
    }

    /** An outbox during whose work the portal is killed: what was noted until then stays, nothing comes after. */
    private final class Doomed extends Outbox {

        private final Step step;

        Doomed(Step step) {
            super(database, settings, clock);
            this.step = step;
        }

        @Override
        Optional<Claim> claim(UUID sender) {
            var claim = super.claim(sender);
            dieAt(Step.CLAIMED);
            return claim;
        }

        @Override
        boolean ending(Claim claim) {
            dieAt(Step.ALL_BUT_THE_LAST_DOT_SENT);
            var noted = super.ending(claim);
            dieAt(Step.ENDING_NOTED);
            return noted;
        }

        @Override
        void sent(Claim claim, String address) {
            dieAt(Step.TAKEN_BY_THE_SERVER);
        }

        private void dieAt(Step reached) {
            if (reached == step) {
                throw new Killed();
            }
        }
    }

    /** Nobody catches it. */
    private static final class Killed extends Error {}
}
