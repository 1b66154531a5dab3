package iscg.triage.ui;

import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.OTHER_SECRETARY;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.need.NeedService;
import iscg.need.NeedStatus;
import iscg.need.NeedsOnTheirWay;
import iscg.need.TriageService;
import iscg.testing.ViewTest;
import iscg.triage.QueueName;
import iscg.triage.SavedQueues;
import iscg.ui.FoldedOnPhones;
import iscg.ui.ItemRow;
import iscg.ui.Notice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-002: docs/use-cases/UC-002-triage-a-need.md; the queue as a whole. */
class UC002WorkOnTheQueueTest extends ViewTest {

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    TriageService triage;

    @Autowired
    NeedService needs;

    @Autowired
    SavedQueues saved;

    private List<String> rows() {
        return find(ItemRow.class).all().stream().map(ViewTest::words).toList();
    }

    private void tickBox(String name) {
        var box = find(Checkbox.class)
                .withCondition(one -> name.equals(one.getLabel())
                        || one.getAriaLabel().filter(name::equals).isPresent())
                .single();
        test(box).click();
    }

    private Notice notice() {
        return find(Notice.class).single();
    }

    @Test
    void assignsSeveralNeedsAtOnce() {
        var first = prepared.submitted();
        prepared.submitted();
        var third = prepared.submitted();
        signIn(SECRETARY);
        open("triage");
        tickBox("Choose ISCG-26/N1");
        tickBox("Choose ISCG-26/N3");
        press("Assign those chosen to me");
        assertThat(words(notice())).contains("Done for 2 needs", "ISCG-26/N1", "ISCG-26/N3");
        assertThat(prepared.seen(first).assignee()).isEqualTo("Priya Raghunathan");
        assertThat(prepared.seen(third).assignee()).isEqualTo("Priya Raghunathan");
        assertThat(rows().get(1)).contains("Nobody in charge yet");
    }

    @Test
    void declinesAllOfAPageForOneReasonAndTellsWhichWereLeft() {
        var first = prepared.submitted();
        var second = prepared.submitted();
        signIn(SECRETARY);
        open("triage");
        tickBox("Choose all on this page");
        stage.as(OTHER_SECRETARY, () -> triage.assignToMe(second, prepared.version(second)));
        choose("Reason from the list", "It is already under way or decided");
        type("Reason for all", "The Council decided on it in June.");
        press("Decline those chosen");
        assertThat(words(notice()))
                .contains("Done for one need", "ISCG-26/N1", "One need was left as it is", "ISCG-26/N2");
        assertThat(prepared.seen(first).status()).isEqualTo(NeedStatus.DECLINED);
        assertThat(prepared.seen(second).status()).isEqualTo(NeedStatus.SUBMITTED);
    }

    @Test
    void asksToChooseFirst() {
        prepared.submitted();
        signIn(SECRETARY);
        open("triage");
        press("Assign those chosen to me");
        assertThat(words(notice())).contains("You have not chosen any need yet");
    }

    @Test
    void narrowsToWhoIsInChargeAndToATrack() {
        var number = prepared.submitted();
        prepared.submitted();
        signIn(SECRETARY);
        triage.assignToMe(number, prepared.version(number));
        open("triage?charge=MINE");
        assertThat(rows()).singleElement().asString().contains("ISCG-26/N1");
        open("triage?charge=NOBODY");
        assertThat(rows()).singleElement().asString().contains("ISCG-26/N2");
        open("triage?track=STRATEGIC_LEADERSHIP");
        assertThat(words()).contains("No need matches this choice.");
    }

    @Test
    void saysHowManyFiltersAreSetWhereTheyAreFolded() {
        signIn(SECRETARY);
        open("triage");
        assertThat(find(FoldedOnPhones.class).single().getSummaryText()).isEqualTo("Filters");
        open("triage?topic=accessibility&state=submitted&member=nonsense&page=1");
        assertThat(find(FoldedOnPhones.class).single().getSummaryText()).isEqualTo("Filters: 2 set");
    }

    @Test
    void keepsANarrowedQueueUnderANameWithItsCount() {
        prepared.submitted();
        signIn(SECRETARY);
        open("triage?topic=accessibility");
        press("Save");
        assertThat(textField("Name").getErrorMessage()).contains("at most 100 characters");
        type("Name", "Access for all");
        press("Save");
        assertThat(link("Access for all 1").getElement().getAttribute("aria-current"))
                .isEqualTo("true");
        open("triage");
        follow("Access for all 1");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("triage?topic=accessibility");
        type("Name", "Access");
        press("Save");
        assertThat(hasLink("Access 1")).isTrue();
        press("Remove from my filters");
        assertThat(hasLink("Access 1")).isFalse();
        assertThat(saved.own()).isEmpty();
    }

    @Test
    void listsSavedQueuesByTheAlphabetOfTheirReader() {
        stage.as(SECRETARY, () -> {
            for (var name : List.of("上海", "北京", "安全")) {
                saved.save(new QueueName(name), "topic=accessibility&q=" + name.hashCode());
            }
        });
        signIn(SECRETARY);
        UI.getCurrent().setLocale(Language.CHINESE.locale());
        open("triage");
        assertThat(words()).containsSubsequence("安全", "北京", "上海");
    }

    @Test
    void listsTheKeysAndSwitchesThemOff() {
        signIn(SECRETARY);
        open("triage/keys");
        assertThat(words()).contains("Next need", "Choose the need, or no longer", "Open this list");
        tickBox("Use keyboard shortcuts");
        open("triage");
        open("triage/keys");
        assertThat(find(Checkbox.class).single().getValue()).isFalse();
    }

    @Test
    void editsTheReasonsForDeclining() {
        signIn(SECRETARY);
        open("triage/reasons");
        press("Save the reason");
        assertThat(words()).contains("Give the reason in this language: Arabic");
        for (var language : Language.values()) {
            type(language.nameIn(Language.ENGLISH), "Withdrawn elsewhere " + language.tag());
        }
        press("Save the reason");
        assertThat(words()).contains("Withdrawn elsewhere en");
        prepared.submitted();
        open("needs/2026/1");
        choose("Reason from the list", "Withdrawn elsewhere en");
        open("triage/reasons");
        var retire = find(Button.class)
                .withCondition(button -> button.getAriaLabel()
                        .filter("Offer no longer: Withdrawn elsewhere en"::equals)
                        .isPresent())
                .single();
        test(retire).click();
        assertThat(words()).contains("No longer offered");
    }

    @Test
    void isTheSecretariatsAlone() {
        prepared.submitted();
        signIn(DELEGATE_OF_KENYA);
        for (var address : List.of("triage/keys", "triage/reasons", "triage/2026/1/track")) {
            open(address);
            assertThat(heading()).isEqualTo("You may not open this page");
        }
    }

    @Test
    void leadsThroughFourQuestionsToATrackAndSaysWhy() {
        var number = prepared.submitted();
        signIn(SECRETARY);
        open("needs/2026/1");
        assertThat(words()).contains("It is not decided yet on which track");
        follow("Decide on the track");
        press("Show the proposed track");
        assertThat(words()).contains("Answer the question: Must the Sectors act together on it?");
        answer("Must the Sectors act together on it?", "Yes");
        answer("Is the theme of strategic significance to how ITU leads and positions its work?", "No");
        answer("What is it about?", "Activities of several Sectors for members");
        answer("Do the regional offices take part?", "No");
        press("Show the proposed track");
        assertThat(words())
                .contains(
                        "Programmatic coordination",
                        "Led by the Management Coordination Group (MCG)",
                        "no work is done twice");
        press("Confirm this track");
        assertThat(words(notice())).contains("The track is decided");
        follow("Back to the need");
        assertThat(words()).contains("Programmatic coordination", "confirmed the proposed track");
        stage.enter(DELEGATE_OF_KENYA);
        assertThat(needs.find(number).orElseThrow().track()).isNotNull();
    }

    @Test
    void takesAnotherTrackForAReasonThatIsShown() {
        prepared.submitted();
        signIn(SECRETARY);
        open("triage/2026/1/track");
        answer("Must the Sectors act together on it?", "No");
        answer("Is the theme of strategic significance to how ITU leads and positions its work?", "No");
        answer("What is it about?", "Neither");
        press("Show the proposed track");
        assertThat(words()).contains("The lead is named by the Coordination Committee (CoCo)");
        press("Take the other track");
        type("Reason for another track", "The Council asked the elected officials to champion it.");
        press("Take the other track");
        assertThat(question("Other track").getErrorMessage()).isEqualTo("Choose the other track.");
        answer("Other track", "Strategic leadership");
        press("Take the other track");
        follow("Back to the need");
        assertThat(words())
                .contains("Strategic leadership", "The Council asked the elected officials to champion it.")
                .contains("instead of the one proposed, information-sharing mechanism");
    }

    private RadioButtonGroup<?> question(String label) {
        return find(RadioButtonGroup.class)
                .withCondition(one -> label.equals(one.getLabel()))
                .single();
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // whatever the answers are, they are chosen by their words
    private void answer(String question, String answer) {
        RadioButtonGroup group = question(question);
        group.getListDataView()
                .getItems()
                .filter(item -> answer.equals(group.getItemLabelGenerator().apply(item)))
                .findFirst()
                .ifPresentOrElse(item -> group.setValue(item), () -> {
                    throw new AssertionError("No answer " + answer);
                });
    }

    @Test
    void mergesANeedIntoAnother() {
        prepared.submitted();
        prepared.submittedBy(DELEGATE_OF_EGYPT);
        signIn(SECRETARY);
        open("needs/2026/2");
        type("Number of the other need", "N1");
        type("Reason for merging", "Both ask for captioning of all meetings.");
        press("Merge");
        assertThat(textField("Number of the other need").getErrorMessage())
                .startsWith("There is no need of this number.");
        type("Number of the other need", "ISCG-26/N2");
        press("Merge");
        assertThat(textField("Number of the other need").getErrorMessage()).startsWith("This is the need itself");
        type("Number of the other need", "ISCG-26/N1");
        press("Merge");
        assertThat(words()).contains("The need is merged and closed", "This need became part of another one", "Merged");
        follow("ISCG-26/N1");
        assertThat(words()).contains("These needs became part of this one", "ISCG-26/N2", "Egypt");
        assertThat(prepared.seen(new NeedNumber(2026, 2)).status()).isEqualTo(NeedStatus.MERGED);
    }

    @Test
    void letsTheSubmitterWithdraw() {
        prepared.submitted();
        signIn(SECRETARY);
        open("needs/2026/1");
        assertThat(hasButton("Withdraw the need")).isFalse();
        signIn(DELEGATE_OF_KENYA);
        open("needs");
        open("needs/2026/1");
        press("Withdraw the need");
        type("Reason for withdrawing", "We found another way for our own meetings.");
        press("Withdraw the need");
        assertThat(words()).contains("The need is withdrawn and closed", "Why it was withdrawn", "another way");
        assertThat(hasButton("Withdraw the need")).isFalse();
    }
}
