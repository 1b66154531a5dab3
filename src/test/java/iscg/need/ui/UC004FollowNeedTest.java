package iscg.need.ui;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.need.NeedsOnTheirWay.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.language.Language;
import iscg.need.NeedsOnTheirWay;
import iscg.need.TriageService;
import iscg.testing.SetClock;
import iscg.testing.ViewTest;
import iscg.ui.PageSection;
import iscg.ui.Timeline;
import iscg.ui.UserText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-004: docs/use-cases/UC-004-follow-a-need.md. */
class UC004FollowNeedTest extends ViewTest {

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    TriageService triage;

    @Autowired
    SetClock clock;

    @Test
    void showsADelegateTheirDraftsTheirNeedsAndTheForwardedOnes() {
        prepared.draftedBy(DELEGATE_OF_KENYA, COMPLETE.withTitle("Signage"));
        prepared.submittedBy(DELEGATE_OF_KENYA, COMPLETE.withTitle("Hearing loops"));
        prepared.submittedBy(DELEGATE_OF_EGYPT, COMPLETE.withTitle("Not forwarded"));
        slips.forwarded(
                prepared.submittedBy(DELEGATE_OF_EGYPT, COMPLETE.withTitle("Ramps")),
                List.of(SlipsOnTheirWay.forAction("RAG")));
        signIn(DELEGATE_OF_KENYA);
        open("needs");
        assertThat(section("My drafts")).contains("Signage", "Draft", "Last saved on 23 November 2026");
        assertThat(section("My needs")).contains("ISCG-26/N1", "Hearing loops", "With the secretariat");
        assertThat(section("Forwarded needs"))
                .contains("ISCG-26/N3", "Ramps", "Egypt", "Accessibility", "Advice due on 21 December 2026");
        assertThat(words()).doesNotContain("Not forwarded");
    }

    private String section(String heading) {
        return find(PageSection.class).all().stream()
                .map(ViewTest::words)
                .filter(words -> words.startsWith(heading))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsOthersTheForwardedNeedsAlone() {
        prepared.submitted();
        signIn(CHAIR_OF_RAG);
        open("needs");
        assertThat(words()).doesNotContain("My needs", "ISCG-26/N1");
        assertThat(words()).contains("No need has been forwarded yet.");
        slips.forwardedTo("TSAG");
        open("needs");
        assertThat(words()).contains("ISCG-26/N2");
    }

    @Test
    void marksTheLanguageOfATitleThatIsNotTheReaders() {
        prepared.submittedBy(
                DELEGATE_OF_KENYA, COMPLETE.withTitle("إمكانية النفاذ").withChosenLanguage(Language.ARABIC));
        signIn(DELEGATE_OF_KENYA);
        open("needs");
        var title = find(Span.class).withText("إمكانية النفاذ").single().getElement();
        assertThat(title.getAttribute("lang")).isEqualTo("ar");
        assertThat(title.getAttribute("dir")).isEqualTo("rtl");
        assertThat(words()).contains("Original: Arabic");
    }

    @Test
    void keepsThePageOfAListInTheAddress() {
        for (var count = 0; count < 21; count++) {
            prepared.submitted();
            clock.passes(Duration.ofMinutes(1));
        }
        signIn(DELEGATE_OF_KENYA);
        open("needs");
        assertThat(section("My needs")).contains("ISCG-26/N21", "Page 1 of 2").doesNotContain("ISCG-26/N1 ");
        follow("Next page");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("needs?page=2");
        assertThat(section("My needs")).contains("ISCG-26/N1 ", "Page 2 of 2");
    }

    @Test
    void tellsWhatHappenedInPlainSentences() {
        var number = slips.forwarded(prepared.submitted(), List.of(SlipsOnTheirWay.forAction("TSAG")));
        stage.as(
                SECRETARY, () -> triage.answer(number, prepared.version(number), "It will be done.", Language.ENGLISH));
        signIn(DELEGATE_OF_EGYPT);
        open("needs/2026/1");
        assertThat(words(find(Timeline.class).single()).replaceAll("[\u2068\u2069]", ""))
                .containsSubsequence(
                        "Wanjiru Kamau (Kenya) submitted the need.",
                        "23 November 2026, 09:00 (Geneva)",
                        "Telecommunication Standardization Advisory Group (TSAG)",
                        "Priya Raghunathan (secretariat) answered and closed the need.");
        assertThat(words()).contains("Answered", "This need is closed.", "It will be done.");
    }

    @Test
    void saysInWordsThatADatePassedInSilence() {
        slips.forwardedTo("TSAG");
        clock.passes(Duration.ofDays(40));
        signIn(DELEGATE_OF_KENYA);
        open("needs");
        assertThat(section("My needs")).contains("Advice overdue", "Advice was due on 21 December 2026");
        open("needs/2026/1");
        assertThat(words()).contains("Advice overdue", "advice was due by 21 December 2026, 23:59 (Geneva)");
    }

    @Test
    void showsTextAsItWasWrittenAndNeverAsHtml() {
        prepared.submittedBy(
                DELEGATE_OF_KENYA,
                COMPLETE.withDescription("First.\n\n<script>alert(1)</script>").withTitle("<b>Bold</b> \u202Efdp.exe"));
        signIn(DELEGATE_OF_KENYA);
        open("needs/2026/1");
        var description = find(UserText.class).all().getFirst();
        assertThat(description.getChildren()).hasSize(2);
        assertThat(words(description)).isEqualTo("First. <script>alert(1)</script>");
        assertThat(heading()).contains("<b>Bold</b>").doesNotContain("\u202E");
    }

    @Test
    void keepsWhatWasAskedBackWithItsOwners() {
        var number = prepared.askedBack();
        signIn(DELEGATE_OF_KENYA);
        open("needs/2026/1");
        assertThat(words()).contains("It is your turn", "Which meetings?", "Only the submitter and the secretariat");
        assertThat(hasButton("Assign to me")).isFalse();
        stage.as(SECRETARY, () -> triage.decline(number, prepared.version(number), "Late.", Language.ENGLISH));
        var forwarded = slips.forwarded(prepared.submitted(), List.of(SlipsOnTheirWay.forAction("TSAG")));
        signIn(DELEGATE_OF_EGYPT);
        open(forwarded.address().substring(1));
        assertThat(hasButton("Reply")).isFalse();
        assertThat(words()).doesNotContain("Questions and replies");
    }

    @Test
    void makesAForeignNeedLookLikeNone() {
        prepared.submitted();
        signIn(DELEGATE_OF_EGYPT);
        open("needs/2026/1");
        var foreign = words();
        open("needs/2026/77");
        assertThat(withoutReference(foreign)).isEqualTo(withoutReference(words()));
        for (var address : List.of("needs/2026/0", "needs/1926/1", "needs/2026/one", "needs/2026/99999999999")) {
            open(address);
            assertThat(heading()).isEqualTo("There is no page at this address");
        }
    }

    private static String withoutReference(String words) {
        return words.replaceAll("Reference: \\w+", "");
    }
}
