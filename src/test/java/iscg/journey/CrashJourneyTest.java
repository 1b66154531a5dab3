package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.Workplace;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The portal is ended by kill -9 while four people are in the midst of something: one has typed, one goes on typing while it is down, the
 * document of one has just arrived, and one has just pressed Send. Nothing is lost and nothing is doubled.
 */
class CrashJourneyTest {

    /** Work that was begun is taken up again once its heart has not beaten for a while. */
    private static final int LONGEST_UNTIL_TAKEN_UP = 120_000;

    private static final Submission NEED = Texts.need(Language.ENGLISH, "Crash " + UUID.randomUUID());
    private static final String MORE = NEED.description() + " Typed without a server.";

    private static RunningPortal portal;
    private static Visitor whoTyped;
    private static Visitor whoTypesOn;
    private static Visitor whoseDocumentArrived;
    private static Visitor whoPressedSend;
    private static String record;
    private static String check;

    @BeforeAll
    static void killThePortalWhileFourPeopleWork() throws IOException, InterruptedException {
        portal = RunningPortal.forJourneys(Workplace.folder("journeys"));
        whoTyped = visitor("delegate");
        whoTypesOn = visitor("delegate-es");
        whoPressedSend = visitor("delegate-ru");
        whoseDocumentArrived = visitor("delegate-fr");
        NEED.fill(whoTyped);
        NEED.fill(whoTypesOn);
        NEED.fill(whoPressedSend);
        whoPressedSend.button(Words.CONTINUE).click();
        whoPressedSend.button(Words.SEND).waitFor();
        check = whoPressedSend.page().url();
        NEED.fill(whoseDocumentArrived);
        record = whoseDocumentArrived
                .page()
                .locator(".documents")
                .getByText(whoseDocumentArrived.text("document.details"))
                .first()
                .getAttribute("href");
        whoPressedSend.button(Words.SEND).evaluate("button => button.click()");
        portal.kill9Portal();
        whoTypesOn.field(Words.DESCRIPTION).fill(MORE);
        portal.startPortal();
    }

    @AfterAll
    static void stop() throws IOException {
        for (var one : new Visitor[] {whoTyped, whoTypesOn, whoseDocumentArrived, whoPressedSend}) {
            one.close();
        }
        portal.close();
    }

    @Test
    void findsOnAnotherDeviceWhatWasTypedBeforeThePortalWasKilled() {
        try (var elsewhere = Visitor.onThePhone(Language.ENGLISH, portal.address())) {
            elsewhere.signIn("delegate").open("/needs/new");
            assertThat(elsewhere.field(Words.TITLE)).hasValue(NEED.title());
            assertThat(elsewhere.field(Words.DESCRIPTION)).hasValue(NEED.description());
            assertThat(elsewhere.field(Words.REQUEST)).hasValue(NEED.request());
            assertThat(elsewhere.page().getByText("note.txt").first()).isVisible();
        }
    }

    @Test
    void putsBackWhatWasTypedWhileThePortalWasDown() {
        whoTypesOn.open("/needs/new");
        assertThat(whoTypesOn.field(Words.DESCRIPTION)).hasValue(MORE);
    }

    @Test
    void sendsOnceThoughThePortalWasKilledRightAfterSend() {
        whoPressedSend.page().navigate(check);
        whoPressedSend.heading().waitFor();
        if (whoPressedSend.button(Words.SEND).isVisible()) {
            whoPressedSend.button(Words.SEND).click();
            Submission.numberAt(whoPressedSend);
        }
        whoPressedSend.open("/needs");
        assertThat(whoPressedSend.page().getByText(NEED.title())).hasCount(1);
        assertThat(whoPressedSend.page().locator("main").getByText(Pattern.compile("ISCG-\\d\\d/N\\d+")))
                .hasCount(1);
    }

    @Test
    void takesTheTextOutOfADocumentThoughThePortalWasKilledWhenItHadArrived() {
        var page = whoseDocumentArrived.page();
        page.waitForCondition(
                () -> {
                    whoseDocumentArrived.open(record);
                    return page.getByText(whoseDocumentArrived.text("document.action.text"))
                                    .count()
                            > 0;
                },
                new Page.WaitForConditionOptions().setTimeout(LONGEST_UNTIL_TAKEN_UP));
    }

    private static Visitor visitor(String account) {
        return Visitor.reading(Language.ENGLISH, portal.address()).signIn(account);
    }
}
