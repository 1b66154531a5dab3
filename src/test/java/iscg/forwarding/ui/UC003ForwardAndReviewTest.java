package iscg.forwarding.ui;

import static iscg.forwarding.SlipsOnTheirWay.REPLY_BY;
import static iscg.forwarding.SlipsOnTheirWay.forInformation;
import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.OTHER_SECRETARY;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.VICE_CHAIR_OF_RAG;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import iscg.forwarding.Purpose;
import iscg.forwarding.ReviewService;
import iscg.forwarding.SlipId;
import iscg.forwarding.SlipState;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.need.NeedNumber;
import iscg.need.NeedsOnTheirWay;
import iscg.need.TriageService;
import iscg.symbol.ui.VersionTable;
import iscg.testing.SetClock;
import iscg.testing.ViewTest;
import iscg.ui.DataTable;
import iscg.ui.ErrorSummary;
import iscg.ui.ItemRow;
import iscg.ui.Notice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UC003ForwardAndReviewTest extends ViewTest {

    private static final String RAG = "Radiocommunication Advisory Group (RAG)";
    private static final String TSAG = "Telecommunication Standardization Advisory Group (TSAG)";
    private static final String BR = "Radiocommunication Bureau (BR)";
    private static final String LANGUAGE = "Language of the text";
    private static final String NOTE = "Note to the addressees (optional)";
    private static final String ADVICE = "Advice";

    @Autowired
    NeedsOnTheirWay needs;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    TriageService triage;

    @Autowired
    ReviewService reviews;

    @Autowired
    SetClock clock;

    // ---- The secretariat forwards ----

    @Test
    void preselectsWhomTheSubmitterWishesToReachAndProposesFourWeeks() {
        openedBySecretary(needs.submitted());
        assertThat(checkbox(TSAG).getValue()).isTrue();
        assertThat(checkbox(RAG).getValue()).isFalse();
        assertThat(replyBy(TSAG).getValue()).isEqualTo(REPLY_BY);
        assertThat(purpose(TSAG).getValue()).isEqualTo(Purpose.ACTION);
    }

    @Test
    void forwardsToEachAddresseeOnItsOwnTerms() {
        var number = needs.submitted();
        openedBySecretary(number);
        choose(RAG);
        choose(BR);
        test(purpose(BR)).selectItem("for information");
        test(replyBy(RAG)).setValue(LocalDate.of(2026, 12, 1));
        type(NOTE, "Please look at the costs.");
        press("Forward");
        assertThat(notice()).contains("forwarded to 3 addressees");
        assertThat(slips.of(number, "RAG").replyBy()).isEqualTo(Moments.endOf(LocalDate.of(2026, 12, 1)));
        assertThat(slips.of(number, "TSAG").replyBy()).isEqualTo(Moments.endOf(REPLY_BY));
        assertThat(slips.of(number, "BR").purpose()).isEqualTo(Purpose.INFORMATION);
        assertThat(slips.of(number, "BR").note()).isEqualTo("Please look at the costs.");
        assertThat(slipsOnThePage()).contains(RAG, TSAG, BR, "for information", "No reply expected");
    }

    @Test
    void saysByNameWhoWillReceiveIt() {
        stage.as(CHAIR_OF_RAG, () -> {});
        stage.as(VICE_CHAIR_OF_RAG, () -> {});
        openedBySecretary(needs.submitted());
        choose(RAG);
        assertThat(plain(words(find(Receivers.class).single())))
                .contains(RAG + ", for action, reply by 21 December 2026: Hana Sato and Tomasz Wiśniewski")
                .contains(TSAG + ", for action, reply by 21 December 2026: nobody speaks for this body");
    }

    @Test
    void refusesInWordsWhatMakesNoSenseAndKeepsTheRest() {
        var number = needs.submitted();
        openedBySecretary(number);
        type(NOTE, "Please look at the costs.");
        replyBy(TSAG).setValue(LocalDate.of(2026, 11, 22));
        press("Forward");
        assertThat(errors()).contains("The reply-by date has passed");
        assertThat(replyBy(TSAG).isInvalid()).isTrue();
        replyBy(TSAG).clear();
        press("Forward");
        assertThat(errors()).contains("Enter the date by which a reply is expected");
        test(checkbox(TSAG)).click();
        press("Forward");
        assertThat(errors()).contains("Choose at least one addressee");
        assertThat(textField(NOTE).getValue()).isEqualTo("Please look at the costs.");
        assertThat(slips.of(number)).isEmpty();
    }

    @Test
    void keepsChoicesAndNoteWhenSomebodyElseWasFirst() {
        var number = needs.submitted();
        openedBySecretary(number);
        choose(RAG);
        test(purpose(RAG)).selectItem("for information");
        test(checkbox(TSAG)).click();
        type(NOTE, "Please look at the costs.");
        stage.as(OTHER_SECRETARY, () -> triage.assignToMe(number, needs.version(number)));
        press("Forward");
        assertThat(notice()).contains("Jean Moreau");
        assertThat(slips.of(number)).isEmpty();
        assertThat(checkbox(RAG).getValue()).isTrue();
        assertThat(checkbox(TSAG).getValue()).isFalse();
        assertThat(purpose(RAG).getValue()).isEqualTo(Purpose.INFORMATION);
        assertThat(textField(NOTE).getValue()).isEqualTo("Please look at the costs.");
        press("Forward");
        assertThat(slips.of(number, "RAG").note()).isEqualTo("Please look at the costs.");
    }

    @Test
    void offersNoBodyThatReceivedThisTextAlready() {
        openedBySecretary(slips.forwardedTo("RAG"));
        assertThat(find(Checkbox.class).withLabel(RAG).exists()).isFalse();
        assertThat(find(Checkbox.class).withLabel(TSAG).exists()).isTrue();
    }

    @Test
    void offersForwardingToTheSecretariatAloneAndWhileItIsPossible() {
        var asked = needs.askedBack();
        openedBySecretary(asked);
        assertThat(find(ForwardForm.class).exists()).isFalse();
        var forwarded = slips.forwardedTo("RAG");
        signIn(DELEGATE_OF_KENYA);
        open(forwarded.address().substring(1));
        assertThat(find(ForwardForm.class).exists()).isFalse();
    }

    // ---- Everybody sees what came of it ----

    @Test
    void showsSilencePastTheDateAndAdviceInItsOwnLanguage() {
        var number = slips.forwardedTo("RAG", "TSAG");
        stage.as(CHAIR_OF_RAG, () -> reviews.sendAdvice(slipOf(number, "RAG"), "نعم.", Language.ARABIC));
        clock.set(Moments.endOf(REPLY_BY).plusSeconds(1));
        signIn(DELEGATE_OF_EGYPT);
        open(number.address().substring(1));
        assertThat(slipsOnThePage())
                .contains("Advice received", "No reply by the date", "Tomasz Wiśniewski", "nobody yet");
        var advice = find(Div.class)
                .withClassName("user-text")
                .withAttribute("lang", "ar")
                .single();
        assertThat(words(advice)).isEqualTo("نعم.");
        assertThat(advice.getElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(plain(words(find(AdviceText.class).single()))).contains("Sent by Tomasz Wiśniewski");
    }

    // ---- A body reviews ----

    @Test
    void listsWhatWaitsWithWhatIsDueFirstOnTop() {
        slips.forwarded(needs.submitted(), List.of(forInformation("RAG")));
        slips.forwardedTo("RAG");
        signIn(CHAIR_OF_RAG);
        open("reviews");
        assertThat(heading()).isEqualTo("Waiting for me");
        assertThat(find(ItemRow.class).all())
                .extracting(ViewTest::words)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains(
                                        "ISCG-26/N2", "for action", RAG, "reply by 21 December 2026", "Not opened yet"),
                        second -> assertThat(second).contains("ISCG-26/N1", "for information"));
    }

    @Test
    void saysHowThingsComeToAnEmptyList() {
        signIn(CHAIR_OF_TSAG);
        open("reviews");
        assertThat(words()).contains("Nothing is waiting for you.");
    }

    @Test
    void showsExactlyWhatWasForwardedAndForWhomOneActs() {
        opened(CHAIR_OF_RAG, slipOf(slips.forwardedSaying("Please advise.", "RAG"), "RAG"));
        assertThat(heading()).isEqualTo("Captioning of all ISCG meetings");
        assertThat(words())
                .contains("You act here for the " + RAG + " as its Chair.", "Advice of the " + RAG)
                .contains("Delegates who are hard of hearing cannot follow.")
                .contains("Please advise.")
                .contains("21 December 2026, 23:59 (Geneva)");
    }

    @Test
    void sendsTheAdviceAndComesBackToTheList() {
        var number = slips.forwardedTo("RAG");
        opened(CHAIR_OF_RAG, slipOf(number, "RAG"));
        assertThat(words()).contains("The reply will be read by the secretariat, by the submitter (Kenya)");
        type(ADVICE, "Le Groupe recommande de commencer par les réunions électroniques.");
        assertThat(select(LANGUAGE).getValue()).isEqualTo(Language.FRENCH);
        press("Send advice");
        assertThat(address()).isEqualTo("reviews");
        assertThat(notice()).contains("The reply was sent");
        assertThat(slips.of(number, "RAG").state()).isEqualTo(SlipState.REPLIED);
        assertThat(slips.of(number, "RAG").advice().language()).isEqualTo(Language.FRENCH);
    }

    @Test
    void keepsWhatWasTypedForTheNextOpening() {
        var slip = slipOf(slips.forwardedTo("RAG"), "RAG");
        opened(CHAIR_OF_RAG, slip);
        type(ADVICE, "Half a sentence");
        opened(CHAIR_OF_RAG, slip);
        assertThat(textField(ADVICE).getValue()).isEqualTo("Half a sentence");
        opened(VICE_CHAIR_OF_RAG, slip);
        assertThat(textField(ADVICE).getValue()).isEqualTo("Half a sentence");
    }

    @Test
    void asksForWordsAndTakesFewOfThemToBeInTheChairsLanguage() {
        var number = slips.forwardedTo("RAG");
        opened(CHAIR_OF_RAG, slipOf(number, "RAG"));
        press("Send advice");
        assertThat(textField(ADVICE).getErrorMessage()).isEqualTo("Write the text before sending it.");
        type(ADVICE, "OK");
        assertThat(select(LANGUAGE).getValue()).isEqualTo(Language.ENGLISH);
        press("Send advice");
        assertThat(slips.of(number, "RAG").advice().text()).isEqualTo("OK");
    }

    @Test
    void tellsTheSecondOfTwoAndLeavesThemTheirTextToCopy() {
        var number = slips.forwardedTo("RAG");
        var slip = slipOf(number, "RAG");
        opened(VICE_CHAIR_OF_RAG, slip);
        type(ADVICE, "The Group advises against it.");
        stage.as(CHAIR_OF_RAG, () -> reviews.sendAdvice(slip, "The Group advises it.", Language.ENGLISH));
        press("Send advice");
        assertThat(notice()).contains("Somebody has already replied for this body");
        assertThat(words(find(AdviceText.class).single())).contains("The Group advises it.");
        var copy = textField("Text to copy");
        assertThat(copy.getValue()).isEqualTo("The Group advises against it.");
        assertThat(copy.isReadOnly()).isTrue();
        press("Discard my text");
        opened(VICE_CHAIR_OF_RAG, slip);
        assertThat(find(UnsentText.class).exists()).isFalse();
    }

    @Test
    void expectsNoReplyToWhatIsForInformationButTakesOne() {
        var number = slips.forwarded(needs.submitted(), List.of(forInformation("RAG")));
        opened(CHAIR_OF_RAG, slipOf(number, "RAG"));
        assertThat(words()).contains("No reply is expected");
        open("reviews");
        assertThat(find(ItemRow.class).exists()).isFalse();
        opened(CHAIR_OF_RAG, slipOf(number, "RAG"));
        type(ADVICE, "The Group welcomes this need.");
        press("Send advice");
        assertThat(slips.of(number, "RAG").state()).isEqualTo(SlipState.REPLIED);
    }

    @Test
    void knowsNoSlipOfAnotherBody() {
        opened(CHAIR_OF_TSAG, slipOf(slips.forwardedTo("RAG"), "RAG"));
        assertThat(heading()).isEqualTo("There is no page at this address");
        open("reviews/not-a-slip");
        assertThat(heading()).isEqualTo("There is no page at this address");
    }

    @Test
    void isNotADelegatesPage() {
        signIn(DELEGATE_OF_KENYA);
        open("reviews");
        assertThat(heading()).isEqualTo("You may not open this page");
    }

    // ---- Finding things by the words on them ----

    private void openedBySecretary(NeedNumber number) {
        signIn(SECRETARY);
        open(number.address().substring(1));
    }

    private void opened(Player player, SlipId slip) {
        signIn(player);
        open(slip.address().substring(1));
    }

    private SlipId slipOf(NeedNumber number, String body) {
        return slips.of(number, body).id();
    }

    private Checkbox checkbox(String body) {
        return find(Checkbox.class).withLabel(body).single();
    }

    private void choose(String body) {
        test(checkbox(body)).click();
    }

    private Component terms(String body) {
        return find(Component.class)
                .withAttribute("role", "group")
                .withAttribute("aria-label", body)
                .single();
    }

    private DatePicker replyBy(String body) {
        return find(DatePicker.class, terms(body)).withLabel("Reply by").single();
    }

    @SuppressWarnings("unchecked") // the items of a group found by its label
    private RadioButtonGroup<Purpose> purpose(String body) {
        return find(RadioButtonGroup.class, terms(body)).withLabel("Purpose").single();
    }

    private String notice() {
        return words(find(Notice.class).first());
    }

    private String errors() {
        return words(find(ErrorSummary.class).single());
    }

    private String slipsOnThePage() {
        return words(find(DataTable.class)
                .withCondition(table -> !(table instanceof VersionTable))
                .single());
    }

    /** Without the marks that isolate names. */
    private static String plain(String text) {
        return text.replaceAll("[\u2068\u2069]", "");
    }
}
