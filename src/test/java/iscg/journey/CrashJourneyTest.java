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

/** The portal is ended by kill -9 in the worst moments; nothing is lost and nothing is doubled. */
class CrashJourneyTest {

    /** Work that was begun is taken up again once its heart has not beaten for a while. */
    private static final int LONGEST_UNTIL_TAKEN_UP = 120_000;

    private static RunningPortal portal;

    private final Submission need = Texts.need(Language.ENGLISH, "Crash " + UUID.randomUUID());

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        portal = RunningPortal.onFreshData(Workplace.folder("journeys"));
    }

    @AfterAll
    static void stop() throws IOException {
        portal.close();
    }

    @Test
    void findsOnAnotherDeviceWhatWasTypedBeforeThePortalWasKilled() throws InterruptedException {
        try (var here = visitor("delegate");
                var elsewhere = Visitor.onThePhone(Language.ENGLISH, portal.address())) {
            need.fill(here);
            killAndStart();
            elsewhere.signIn("delegate").open("/needs/new");
            assertThat(elsewhere.field(Words.TITLE)).hasValue(need.title());
            assertThat(elsewhere.field(Words.DESCRIPTION)).hasValue(need.description());
            assertThat(elsewhere.field(Words.REQUEST)).hasValue(need.request());
            assertThat(elsewhere.page().getByText("note.txt").first()).isVisible();
        }
    }

    @Test
    void putsBackWhatWasTypedWhileThePortalWasDown() throws InterruptedException {
        try (var here = visitor("delegate-es")) {
            need.fill(here);
            portal.kill9Portal();
            here.field(Words.DESCRIPTION).fill(need.description() + " Typed without a server.");
            portal.startPortal();
            here.open("/needs/new");
            assertThat(here.field(Words.DESCRIPTION)).hasValue(need.description() + " Typed without a server.");
        }
    }

    @Test
    void sendsOnceThoughThePortalWasKilledRightAfterSend() throws InterruptedException {
        try (var here = visitor("delegate-ru")) {
            need.fill(here);
            here.button(Words.CONTINUE).click();
            here.button(Words.SEND).waitFor();
            var check = here.page().url();
            here.button(Words.SEND).evaluate("button => button.click()");
            killAndStart();
            here.page().navigate(check);
            here.heading().waitFor();
            if (here.button(Words.SEND).isVisible()) {
                here.button(Words.SEND).click();
                Submission.numberAt(here);
            }
            here.open("/needs");
            assertThat(here.page().getByText(need.title())).hasCount(1);
            assertThat(here.page().locator("main").getByText(Pattern.compile("ISCG-\\d\\d/N\\d+")))
                    .hasCount(1);
        }
    }

    @Test
    void takesTheTextOutOfADocumentThoughThePortalWasKilledWhenItHadArrived() throws InterruptedException {
        try (var here = visitor("delegate-fr")) {
            need.fill(here);
            var record = here.page()
                    .locator(".documents")
                    .getByText(here.text("document.details"))
                    .first()
                    .getAttribute("href");
            killAndStart();
            here.page()
                    .waitForCondition(
                            () -> {
                                here.open(record);
                                return here.page()
                                                .getByText(here.text("document.action.text"))
                                                .count()
                                        > 0;
                            },
                            new Page.WaitForConditionOptions().setTimeout(LONGEST_UNTIL_TAKEN_UP));
        }
    }

    private static void killAndStart() throws InterruptedException {
        portal.kill9Portal();
        portal.startPortal();
    }

    private static Visitor visitor(String account) {
        return Visitor.reading(Language.ENGLISH, portal.address()).signIn(account);
    }
}
