package iscg.need.ui;

import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.need.NeedsOnTheirWay.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import iscg.document.DocumentService;
import iscg.language.Language;
import iscg.need.DraftContent;
import iscg.need.DraftDetails;
import iscg.need.DraftId;
import iscg.need.DraftService;
import iscg.need.NeedService;
import iscg.need.NeedsOnTheirWay;
import iscg.need.Sector;
import iscg.need.SubmissionService;
import iscg.need.TriageService;
import iscg.testing.SetClock;
import iscg.testing.ViewTest;
import iscg.ui.Names;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-001: docs/use-cases/UC-001-submit-a-need.md. */
class UC001SubmitNeedTest extends ViewTest {

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    DraftService drafts;

    @Autowired
    SubmissionService submissions;

    @Autowired
    TriageService triage;

    @Autowired
    NeedService needs;

    @Autowired
    DocumentService documents;

    @Autowired
    SetClock clock;

    @Test
    void submitsANeedFromTheFirstWordToTheReceipt() {
        signIn(SECRETARY);
        signIn(CHAIR_OF_TSAG);
        signIn(DELEGATE_OF_KENYA);
        open("needs");
        follow("Submit a need");
        fillIn();
        press("Continue");
        assertThat(heading()).isEqualTo("Check before sending");
        assertThat(words())
                .contains("Accessibility", "Captioning of all ISCG meetings", "English")
                .contains("Telecommunication Standardization Advisory Group (TSAG)", "Ana Lucía Quispe")
                .contains("The secretariat receives it at once", "Priya Raghunathan");
        press("Send");
        assertThat(address()).isEqualTo("needs/2026/1");
        assertThat(words())
                .contains(
                        "Your need was sent and has the number \u2066ISCG-26/N1\u2069",
                        "23 November 2026, 09:00 (Geneva)");
        assertThat(hasButton("Print this page")).isTrue();
        open("needs/2026/1");
        assertThat(words()).doesNotContain("Your need was sent");
        open("needs");
        assertThat(words()).contains("ISCG-26/N1", "Captioning of all ISCG meetings", "With the secretariat");
    }

    private void fillIn() {
        choose("Topic", "Accessibility");
        type("Title", "Captioning of all ISCG meetings");
        type("Description", "Delegates who are hard of hearing cannot follow.");
        type("What is asked for", "Captioning in the six languages.");
        tick("Sectors concerned", "Telecommunication Standardization Sector (ITU-T)");
        tick("Whom it should reach (optional)", "Telecommunication Standardization Advisory Group (TSAG)");
    }

    @Test
    void savesEachFieldAsItIsChanged() {
        signIn(DELEGATE_OF_KENYA);
        open("needs/new");
        choose("Topic", "Accessibility");
        assertThat(saved().topic()).isEqualTo("accessibility");
        type("Title", "Sous-titrage de toutes les réunions du groupe");
        assertThat(saved().title()).isEqualTo("Sous-titrage de toutes les réunions du groupe");
        type("Description", "Les délégués malentendants ne peuvent pas suivre.");
        assertThat(saved().description()).startsWith("Les délégués");
        type("What is asked for", "Un sous-titrage.");
        assertThat(saved().request()).isEqualTo("Un sous-titrage.");
        tick("Sectors concerned", "General Secretariat");
        assertThat(saved().sectors()).containsExactly(Sector.GENERAL_SECRETARIAT);
        tick("Whom it should reach (optional)", "Radiocommunication Bureau (BR)");
        assertThat(saved().wishes()).containsExactly("BR");
        assertThat(words()).contains("Saved at 09:00 (Geneva)");
    }

    private DraftContent saved() {
        return drafts.open().getFirst().content();
    }

    @Test
    void presetsTheLanguageUntilTheDelegateCorrectsIt() {
        signIn(DELEGATE_OF_KENYA);
        open("needs/new");
        type("Description", "Les délégués malentendants ne peuvent pas suivre les réunions.");
        assertThat(select("Language of the text").getValue()).isEqualTo(Language.FRENCH);
        assertThat(select("Language of the text").getHelperText()).startsWith("Detected");
        choose("Language of the text", "Spanish");
        type("What is asked for", "Un sous-titrage de toutes les réunions.");
        assertThat(select("Language of the text").getValue()).isEqualTo(Language.SPANISH);
        assertThat(saved().language()).isEqualTo(Language.SPANISH);
    }

    @Test
    void returnsTheDraftAfterTheSessionIsLost() {
        signIn(DELEGATE_OF_KENYA);
        open("needs/new");
        fillIn();
        clock.passes(Duration.ofDays(1));
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        signIn(DELEGATE_OF_KENYA);
        open("needs/new");
        assertThat(words()).contains("You are continuing a draft", "23 November 2026, 09:00 (Geneva)");
        assertThat(select("Topic").getValue()).isEqualTo("accessibility");
        assertThat(textField("Title").getValue()).isEqualTo("Captioning of all ISCG meetings");
        assertThat(checkboxes("Sectors concerned").getValue()).isEqualTo(Set.of(Sector.ITU_T));
        assertThat(checkboxes("Whom it should reach (optional)").getValue()).isEqualTo(Set.of("TSAG"));
    }

    @Test
    void startsAnotherNeedBesideTheDraft() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        signIn(DELEGATE_OF_KENYA);
        open("needs/new");
        follow("Start another need");
        assertThat(textField("Title").getValue()).isEmpty();
        type("Title", "Signage");
        assertThat(drafts.open()).extracting(DraftDetails::id).hasSize(2).contains(draft);
    }

    @Test
    void discardsADraftForGood() {
        prepared.draftedBy(DELEGATE_OF_KENYA);
        signIn(DELEGATE_OF_KENYA);
        open("needs/new");
        press("Discard the draft");
        assertThat(address()).isEqualTo("needs");
        assertThat(drafts.open()).isEmpty();
    }

    @Test
    void saysWhatIsMissingAtEachFieldAndInTheSummary() {
        signIn(DELEGATE_OF_KENYA);
        open("needs/new");
        press("Continue");
        assertThat(words())
                .contains("Please correct the following")
                .containsSubsequence(
                        "Choose a topic.",
                        "Give the need a title.",
                        "Describe the need.",
                        "Say what is asked for.",
                        "Choose the language of the text.",
                        "Choose at least one Sector concerned.");
        assertThat(textField("Title").isInvalid()).isTrue();
        assertThat(textField("Title").getErrorMessage()).isEqualTo("Give the need a title.");
        type("Title", "Captioning");
        assertThat(textField("Title").isInvalid()).isFalse();
        assertThat(textField("Description").isInvalid()).isTrue();
    }

    @Test
    void keepsATitleThatIsTooLongAndSaysSoAtOnce() {
        signIn(DELEGATE_OF_KENYA);
        open("needs/new");
        var endless = "x".repeat(301);
        type("Title", endless);
        assertThat(textField("Title").getErrorMessage()).contains("300", "Nothing was cut");
        assertThat(textField("Title").getValue()).isEqualTo(endless);
        assertThat(saved().title()).isEqualTo(endless);
    }

    @Test
    void leadsFromTheCheckBackToTheFieldThatIsToBeChanged() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        signIn(DELEGATE_OF_KENYA);
        open("needs/new/" + draft + "/check");
        assertThat(link("Change Title").getHref()).isEqualTo("needs/new/" + draft + "?field=title");
        follow("Change Title");
        type("Title", "Captioning and sign language");
        press("Continue");
        assertThat(words()).contains("Captioning and sign language");
    }

    @Test
    void letsTheSenderCorrectTheLanguageOfAnAttachment() {
        signIn(DELEGATE_OF_KENYA);
        var plan = documents.receive("plan.txt", new ByteArrayInputStream(new byte[] {'2', '0', '2', '7'}));
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA, COMPLETE.withDocuments(List.of(plan.id())));
        signIn(DELEGATE_OF_KENYA);
        open("needs/new/" + draft + "/check");
        var label = "Language of the file " + Names.inSentence("plan.txt");
        assertThat(select(label).getValue()).isEqualTo(Language.ENGLISH);
        choose(label, "French");
        assertThat(select(label).getHelperText()).isEqualTo("Chosen by you.");
        press("Send");
        assertThat(words()).contains("ISCG-26/N1(Add.1)").contains("Français original");
    }

    @Test
    void doesNotShowTheCheckOfWhatIsIncomplete() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA, COMPLETE.withTitle(""));
        signIn(DELEGATE_OF_KENYA);
        open("needs/new/" + draft + "/check");
        assertThat(address()).isEqualTo("needs/new/" + draft);
    }

    @Test
    void sendsOneNeedHoweverOftenSendIsPressed() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        signIn(DELEGATE_OF_KENYA);
        open("needs/new/" + draft + "/check");
        Button send = button("Send");
        send.click();
        send.click();
        assertThat(needs.mine(0).getTotalElements()).isEqualTo(1);
        assertThat(address()).isEqualTo("needs/2026/1");
    }

    @Test
    void showsTheReceiptToWhomItDidNotReachAtFirst() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        signIn(DELEGATE_OF_KENYA);
        submissions.send(draft);
        open("needs/new/" + draft + "/check");
        assertThat(address()).isEqualTo("needs/2026/1");
        assertThat(words()).contains("Your need was sent and has the number \u2066ISCG-26/N1\u2069");
    }

    @Test
    void sendsOnlyWhatWasChecked() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        signIn(DELEGATE_OF_KENYA);
        open("needs/new/" + draft + "/check");
        prepared.change(draft, content -> content.withTitle("Changed on the phone"));
        press("Send");
        assertThat(words()).contains("The draft was changed meanwhile", "Changed on the phone");
        assertThat(needs.mine(0)).isEmpty();
        press("Send");
        assertThat(needs.mine(0)).hasSize(1);
    }

    // ---- Two devices, one draft ----

    @Test
    void mergesWhatAnotherDeviceChangedInOtherFields() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        signIn(DELEGATE_OF_KENYA);
        open("needs/new/" + draft);
        prepared.change(
                draft,
                content -> content.withRequest("From the phone")
                        .withTopic("climate-change")
                        .withSectors(Set.of(Sector.ITU_T, Sector.ITU_R, Sector.ITU_D)));
        type("Title", "From the desk");
        tick("Sectors concerned", "General Secretariat");
        assertThat(saved())
                .isEqualTo(COMPLETE.withTitle("From the desk")
                        .withTopic("climate-change")
                        .withRequest("From the phone")
                        .withSectors(Set.of(Sector.values())));
        assertThat(select("Topic").getValue()).isEqualTo("climate-change");
        assertThat(checkboxes("Sectors concerned").getValue()).isEqualTo(Set.of(Sector.values()));
        assertThat(hasButton("Keep my text")).isFalse();
    }

    @Test
    void asksWhichTextHoldsWhereAnotherDeviceSavedAnotherAndGoesNoFurtherBefore() {
        var draft = textsOfTwoDevices();
        assertThat(words()).contains("Another text was saved here meanwhile", "From the phone");
        assertThat(textField("Description").getValue()).isEqualTo("From the desk");
        assertThat(saved().description()).isEqualTo("From the phone");
        type("Title", "Captioning");
        assertThat(saved().title()).isEqualTo("Captioning");
        press("Continue");
        assertThat(address()).isEqualTo("needs/new/" + draft);
        assertThat(textField("Description").getErrorMessage()).isEqualTo("Choose first which of the two texts holds.");
        assertThat(saved().description()).isEqualTo("From the phone");
    }

    @Test
    void keepsOnesOwnTextTheOtherOrBothAsOneSays() {
        textsOfTwoDevices();
        press("Keep my text");
        assertThat(saved().description()).isEqualTo("From the desk");
        assertThat(words()).doesNotContain("Another text was saved here meanwhile");

        textsOfTwoDevices();
        press("Use the saved text");
        assertThat(textField("Description").getValue()).isEqualTo("From the phone");
        assertThat(saved().description()).isEqualTo("From the phone");

        textsOfTwoDevices();
        press("Keep both, one after the other");
        assertThat(saved().description()).isEqualTo("From the desk\n\nFrom the phone");
        press("Continue");
        assertThat(heading()).isEqualTo("Check before sending");
    }

    /** Typed here after another was saved elsewhere, which this page has not seen. */
    private DraftId textsOfTwoDevices() {
        signIn(DELEGATE_OF_KENYA);
        drafts.open().forEach(open -> drafts.discard(open.id()));
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        open("needs/new/" + draft);
        prepared.change(draft, content -> content.withDescription("From the phone"));
        type("Description", "From the desk");
        return draft;
    }

    @Test
    void showsTheTopicThatAnotherDeviceChoseAndLetsOneChooseAgain() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        signIn(DELEGATE_OF_KENYA);
        open("needs/new/" + draft);
        prepared.change(draft, content -> content.withTopic("climate-change"));
        choose("Topic", "E-meetings");
        assertThat(select("Topic").getValue()).isEqualTo("climate-change");
        assertThat(select("Topic").getErrorMessage()).startsWith("Another choice was saved meanwhile");
        choose("Topic", "E-meetings");
        assertThat(saved().topic()).isEqualTo("e-meetings");
        assertThat(select("Topic").isInvalid()).isFalse();
    }

    @Test
    void saysThatADraftWasSentElsewhereAndLeavesWhatWasTyped() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        signIn(DELEGATE_OF_KENYA);
        open("needs/new");
        submissions.send(draft);
        type("Title", "Too late");
        assertThat(words()).contains("This draft has already been sent");
        assertThat(link("Open ISCG-26/N1").getHref()).isEqualTo("needs/2026/1");
        assertThat(textField("Title").getValue()).isEqualTo("Too late");
        press("Continue");
        assertThat(heading()).isEqualTo("Submit a need");
    }

    @Test
    void saysThatADraftWasDiscarded() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        signIn(DELEGATE_OF_KENYA);
        drafts.discard(draft);
        open("needs/new/" + draft);
        assertThat(words()).contains("This draft was discarded");
    }

    @Test
    void repliesToAQuestionWithTheNeedsTextAtHand() {
        var number = prepared.askedBack();
        signIn(DELEGATE_OF_KENYA);
        open("needs/2026/1");
        assertThat(words()).contains("Which meetings?");
        press("Reply");
        assertThat(heading()).isEqualTo("Reply to the secretariat");
        assertThat(words()).contains("ISCG-26/N1", "Which meetings?");
        assertThat(textField("Title").getValue()).isEqualTo(COMPLETE.title());
        press("Continue");
        assertThat(textField("Your reply").getErrorMessage()).isEqualTo("Write your reply.");
        type("Your reply", "All of them.");
        type("Title", "Captioning of all meetings");
        press("Continue");
        assertThat(words()).contains("All of them.");
        press("Send");
        assertThat(words())
                .contains("Your reply on \u2066ISCG-26/N1\u2069 was sent", "It is the secretariat’s turn again.")
                .contains("All of them.", "Captioning of all meetings");
        assertThat(needs.find(number).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void takesNoQuestionForAReply() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        var number = stage.as(DELEGATE_OF_KENYA, () -> submissions.send(draft));
        var seen = prepared.version(number);
        stage.as(SECRETARY, () -> triage.ask(number, seen, "Which meetings?", Language.ENGLISH));
        signIn(DELEGATE_OF_KENYA);
        open("needs/new/" + draft);
        assertThat(words())
                .contains("Your need was sent", "It is your turn")
                .doesNotContain("Your reply on", "The secretariat will read it.");
    }

    @Test
    void keepsTheReplyToAQuestionThatIsNoLongerOpen() {
        var number = prepared.askedBack();
        signIn(DELEGATE_OF_KENYA);
        var draft = drafts.reply(number).id();
        prepared.change(draft, content -> content.withReply("All of them."));
        open("needs/new/" + draft + "/check");
        stage.as(SECRETARY, () -> triage.decline(number, prepared.version(number), "Withdrawn.", Language.ENGLISH));
        press("Send");
        assertThat(words()).contains("The question is no longer open");
        assertThat(drafts.find(draft)).isPresent();
    }

    @Test
    void tellsWhoeverActsForNoMemberThatOnlyDelegatesSubmit() {
        signIn(CHAIR_OF_TSAG);
        open("needs/new");
        assertThat(words()).contains("Only delegates who act for a member submit needs.");
        assertThat(hasButton("Continue")).isFalse();
        open("needs");
        assertThat(hasLink("Submit a need")).isFalse();
    }

    @Test
    void doesNotLetOnDraftsOfOthers() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        signIn(DELEGATE_OF_EGYPT);
        open("needs/new/" + draft);
        assertThat(heading()).isEqualTo("There is no page at this address");
        open("needs/new/" + draft + "/check");
        assertThat(heading()).isEqualTo("There is no page at this address");
        open("needs/new/nonsense");
        assertThat(heading()).isEqualTo("There is no page at this address");
    }
}
