package iscg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import iscg.evaluation.RunningPortal;
import iscg.evaluation.mail.MailDrop;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.testing.Workplace;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Portal and mail server are ended by kill -9 while mails are on their way. What was acknowledged is told, and told once. */
class MailCrashJourneyTest {

    /** The round of mails is taken up again once its heart has not beaten for a while. */
    private static final int LONGEST_UNTIL_SENT = 300_000;

    /** The secretariat's, and the sender's copy. */
    private static final int MAILS_OF_A_NEED = 2;

    private static RunningPortal portal;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        portal = RunningPortal.onFreshData(Workplace.folder("journeys"));
    }

    @AfterAll
    static void stop() throws IOException {
        portal.close();
    }

    @Test
    void losesNoMailAndDoublesNoneThoughPortalAndMailServerAreKilled() throws InterruptedException {
        visitor("secretariat").close(); // known to the portal from now on, and so told
        try (var delegate = visitor("delegate")) {
            var first = need().by(delegate);
            killAndStart(); // while its mails wait
            await(delegate, first, 1);
            killAndStart(); // between its mails, or just after
            var second = need().by(delegate);
            portal.kill9MailServer();
            await(delegate, first, MAILS_OF_A_NEED);
            await(delegate, second, MAILS_OF_A_NEED);
            assertThat(mails(first)).hasSize(MAILS_OF_A_NEED);
            assertThat(mails(second)).hasSize(MAILS_OF_A_NEED);
        }
    }

    private static Submission need() {
        return Texts.need(Language.ENGLISH, "Mail " + UUID.randomUUID());
    }

    private static void killAndStart() throws InterruptedException {
        portal.kill9Portal();
        portal.startPortal();
    }

    private static void await(Visitor anybody, NeedNumber need, int mails) {
        anybody.page()
                .waitForCondition(
                        () -> mails(need).size() >= mails,
                        new Page.WaitForConditionOptions().setTimeout(LONGEST_UNTIL_SENT));
    }

    /** The subjects of all mails on a need that the mail server has ever taken. */
    private static List<String> mails(NeedNumber need) {
        try {
            return MailDrop.mailsIn(portal.mails()).stream()
                    .map(MailCrashJourneyTest::subject)
                    .filter(subject -> subject.contains(need.toString() + "\u2069"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String subject(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), bytes).getSubject();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Visitor visitor(String account) {
        return Visitor.reading(Language.ENGLISH, portal.address()).signIn(account);
    }
}
