package iscg.need.ui;

import static iscg.identity.Player.ADMIN;
import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.OTHER_SECRETARY;
import static iscg.identity.Player.SECRETARY;
import static iscg.need.NeedsOnTheirWay.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.UnorderedList;
import iscg.draft.WorkingTexts;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.need.NeedService;
import iscg.need.NeedStatus;
import iscg.need.NeedsOnTheirWay;
import iscg.need.Sector;
import iscg.need.TriageService;
import iscg.testing.SetClock;
import iscg.testing.ViewTest;
import iscg.ui.ItemList;
import iscg.ui.ItemRow;
import iscg.ui.MenuCount;
import iscg.ui.Notice;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-002: docs/use-cases/UC-002-triage-a-need.md. */
class UC002TriageNeedTest extends ViewTest {

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    TriageService triage;

    @Autowired
    NeedService needs;

    @Autowired
    WorkingTexts workingTexts;

    @Autowired
    SetClock clock;

    @Test
    void queuesNeedsOldestFirstWithTheirAgeAndWhoIsInCharge() {
        prepared.submitted();
        clock.passes(Duration.ofDays(3));
        prepared.submittedBy(
                DELEGATE_OF_EGYPT, COMPLETE.withTopic("climate-change").withTitle("Green meetings"));
        signIn(SECRETARY);
        triage.assignToMe(new NeedNumber(2026, 1), prepared.version(new NeedNumber(2026, 1)));
        open("triage");
        assertThat(rows()).hasSize(2);
        assertThat(rows().getFirst())
                .contains("ISCG-26/N1", "Kenya", "Accessibility", "Submitted 3 days ago", "Priya Raghunathan");
        assertThat(rows().getLast())
                .contains("ISCG-26/N2", "Green meetings", "Egypt", "Submitted today", "Nobody in charge yet");
    }

    private List<String> rows() {
        return find(ItemRow.class).all().stream().map(ViewTest::words).toList();
    }

    @Test
    void narrowsTheQueueByWhatTheAddressSays() {
        prepared.submitted();
        prepared.submittedBy(
                DELEGATE_OF_EGYPT, COMPLETE.withTopic("climate-change").withSectors(Set.of(Sector.ITU_D)));
        signIn(SECRETARY);
        open("triage?topic=climate-change");
        assertThat(rows()).singleElement().asString().contains("ISCG-26/N2");
        assertThat(select("Topic").getValue()).isEqualTo("climate-change");
        open("triage?sector=ITU_R");
        assertThat(rows()).singleElement().asString().contains("ISCG-26/N1");
        open("triage?member=EG");
        assertThat(rows()).singleElement().asString().contains("ISCG-26/N2");
        open("triage?state=answered");
        assertThat(words()).contains("No need matches this choice.");
        open("triage?topic=nonsense&sector=nonsense&state=nonsense&page=-1");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void putsWhatIsChosenIntoTheAddress() {
        prepared.submitted();
        prepared.submittedBy(DELEGATE_OF_EGYPT);
        signIn(SECRETARY);
        open("triage?state=submitted");
        choose("Member", "Egypt");
        assertThat(rows()).singleElement().asString().contains("ISCG-26/N2");
        assertThat(link("Submitted 1").getElement().getAttribute("aria-current"))
                .isEqualTo("true");
        assertThat(link("All that are open 1").getHref()).isEqualTo("triage?member=EG");
    }

    @Test
    void leadsThroughALongQueuePageByPage() {
        for (var count = 0; count < 21; count++) {
            prepared.submitted();
            clock.passes(Duration.ofMinutes(1));
        }
        signIn(SECRETARY);
        open("triage");
        assertThat(rows()).hasSize(20);
        follow("Next page");
        assertThat(rows()).singleElement().asString().contains("ISCG-26/N21");
        open("triage?page=77");
        assertThat(rows()).singleElement().asString().contains("ISCG-26/N21");
    }

    @Test
    void saysWhatWouldBeInAnEmptyQueue() {
        signIn(SECRETARY);
        open("triage");
        assertThat(words()).contains("No need is waiting.", "When a delegate submits a need");
    }

    @Test
    void countsWhatWaitsInTheMenu(@Autowired List<MenuCount> counts) {
        prepared.submitted();
        signIn(SECRETARY);
        assertThat(counts.stream().filter(count -> count.path().equals("triage")))
                .singleElement()
                .extracting(MenuCount::count)
                .isEqualTo(1L);
    }

    @Test
    void isClosedToAllButTheSecretariat() {
        for (var player : List.of(DELEGATE_OF_KENYA, CHAIR_OF_RAG, ADMIN)) {
            signIn(player);
            open("triage");
            assertThat(find(ItemList.class).exists()).isFalse();
            assertThat(heading()).isNotEqualTo("Triage");
            assertThat(hasLink("Triage")).isFalse();
        }
    }

    @Test
    void assignsANeedToWhoeverTakesIt() {
        prepared.submitted();
        signIn(SECRETARY);
        open("needs/2026/1");
        press("Assign to me");
        assertThat(words()).contains("The need is assigned to you", "In charge in the secretariat Priya Raghunathan");
        press("Ask the submitter");
        assertThat(textField("Your question").getErrorMessage()).isEqualTo("Write your question first.");
    }

    @Test
    void asksTheSubmitterBack() {
        var number = prepared.submitted();
        signIn(SECRETARY);
        open("needs/26/1");
        type("Your question", "Which meetings?");
        press("Ask the submitter");
        assertThat(words())
                .contains("The question was sent to the submitter", "Which meetings?", "Question asked")
                .contains("Priya Raghunathan");
        assertThat(hasButton("Ask the submitter")).isFalse();
        assertThat(textIsKept(number, "question")).isFalse();
    }

    @Test
    void answersAndCloses() {
        var number = prepared.submitted();
        signIn(SECRETARY);
        open("needs/2026/1");
        type("Your answer", "Le sous-titrage est prévu pour toutes les réunions de 2027.");
        assertThat(select("Language of the answer").getValue()).isEqualTo(Language.FRENCH);
        press("Answer and close");
        assertThat(words()).contains("The need is answered and closed", "Answer of the secretariat", "Le sous-titrage");
        assertThat(hasButton("Answer and close")).isFalse();
        assertThat(needs.find(number).orElseThrow().outcome().language()).isEqualTo(Language.FRENCH);
    }

    @Test
    void declinesWithAReason() {
        var number = prepared.submitted();
        signIn(SECRETARY);
        open("needs/2026/1");
        assertThat(words()).contains("This cannot be undone.");
        press("Decline");
        assertThat(textField("Reason").getErrorMessage()).isEqualTo("Give a reason first.");
        type("Reason", "This is a matter for the Council alone.");
        choose("Reason from the list", "It is for another body to decide, such as the Council");
        press("Decline");
        assertThat(words())
                .contains(
                        "Why it was declined",
                        "It is for another body to decide, such as the Council",
                        "This is a matter for the Council alone.");
        assertThat(needs.find(number).orElseThrow().status()).isEqualTo(NeedStatus.DECLINED);
    }

    @Test
    void takesATextTooShortToTellToBeInTheLanguageOfItsReader() {
        prepared.submitted();
        signIn(SECRETARY);
        open("needs/2026/1");
        type("Your answer", "OK");
        assertThat(select("Language of the answer").getValue()).isEqualTo(Language.ENGLISH);
        press("Answer and close");
        assertThat(words()).contains("The need is answered and closed");
    }

    @Test
    void keepsAnAnswerAsItIsTyped() {
        prepared.submitted();
        signIn(SECRETARY);
        open("needs/2026/1");
        type("Your answer", "Captioning will be");
        open("triage");
        open("needs/2026/1");
        assertThat(textField("Your answer").getValue()).isEqualTo("Captioning will be");
        signIn(OTHER_SECRETARY);
        open("triage");
        open("needs/2026/1");
        assertThat(textField("Your answer").getValue()).isEmpty();
    }

    @Test
    void showsWhoeverComesSecondWhatHappenedAndKeepsTheirText() {
        var number = prepared.submitted();
        signIn(SECRETARY);
        open("needs/2026/1");
        type("Your answer", "Captioning will be provided.");
        stage.as(OTHER_SECRETARY, () -> triage.assignToMe(number, prepared.version(number)));
        press("Answer and close");
        assertThat(find(UnorderedList.class).from(notice()).single())
                .extracting(ViewTest::words)
                .asString()
                .contains("The need was assigned to", "Jean Moreau")
                .doesNotContain("submitted the need");
        assertThat(words(notice())).contains("Jean Moreau", "acted on this need meanwhile");
        assertThat(textField("Your answer").getValue()).isEqualTo("Captioning will be provided.");
        assertThat(needs.find(number).orElseThrow().status()).isEqualTo(NeedStatus.SUBMITTED);
        press("Answer and close");
        assertThat(needs.find(number).orElseThrow().status()).isEqualTo(NeedStatus.ANSWERED);
    }

    private Notice notice() {
        return find(Notice.class).single();
    }

    @Test
    void keepsTheTextEvenWhereTheActIsNoLongerPossible() {
        var number = prepared.submitted();
        signIn(SECRETARY);
        open("needs/2026/1");
        type("Your question", "Which meetings?");
        stage.as(
                OTHER_SECRETARY,
                () -> triage.decline(number, prepared.version(number), "Out of scope.", Language.ENGLISH));
        press("Ask the submitter");
        assertThat(words(notice())).contains("declined the need");
        assertThat(textField("Your question").getValue()).isEqualTo("Which meetings?");
        assertThat(words()).contains("Your text stays here");
        assertThat(hasButton("Ask the submitter")).isFalse();
        assertThat(textIsKept(number, "question")).isTrue();
    }

    private boolean textIsKept(NeedNumber number, String name) {
        return workingTexts.find("need:" + number + ":" + name).isPresent();
    }

    @Test
    void actsOnceHoweverOftenTheButtonIsPressed() {
        var number = prepared.submitted();
        signIn(SECRETARY);
        open("needs/2026/1");
        type("Your answer", "Captioning will be provided.");
        var answer = button("Answer and close");
        answer.click();
        answer.click();
        assertThat(needs.timeline(number)).extracting(act -> act.verb()).containsOnlyOnce("need.answered");
    }
}
