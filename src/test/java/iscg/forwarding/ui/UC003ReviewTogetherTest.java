package iscg.forwarding.ui;

import static iscg.forwarding.SlipsOnTheirWay.forAction;
import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.IN_RAG_AND_TDAG;
import static iscg.identity.Player.REVIEWER_OF_TSAG;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.VICE_CHAIR_OF_RAG;
import static iscg.identity.Player.VICE_CHAIR_OF_TSAG;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import iscg.forwarding.DelegationService;
import iscg.forwarding.ReviewService;
import iscg.forwarding.SlipDraft;
import iscg.forwarding.SlipDraftService;
import iscg.forwarding.SlipId;
import iscg.forwarding.SlipOutcome;
import iscg.forwarding.SlipState;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.need.NeedNumber;
import iscg.need.NeedStatus;
import iscg.need.NeedsOnTheirWay;
import iscg.need.TriageService;
import iscg.need.ui.WhoIsTold;
import iscg.testing.ViewTest;
import iscg.ui.ItemRow;
import iscg.ui.MenuCount;
import iscg.ui.Notice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A body works on its slip together: chair, vice-chair and reviewer share one draft; and replies in other ways than by advice. */
class UC003ReviewTogetherTest extends ViewTest {

    private static final String RAG = "Radiocommunication Advisory Group (RAG)";
    private static final String TSAG = "Telecommunication Standardization Advisory Group (TSAG)";
    private static final String WORD = "Word to whoever drafts (optional)";
    private static final String ADVICE = "Advice";

    @Autowired
    NeedsOnTheirWay needs;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    TriageService triage;

    @Autowired
    List<MenuCount> counts;

    @Autowired
    ReviewService reviews;

    @Autowired
    DelegationService delegation;

    @Autowired
    SlipDraftService drafts;

    // ---- Delegation ----

    @Test
    void letsTheChairAskAReviewerWhoDraftsAndGivesTheDraftBackForRelease() {
        var slip = forwardedToTsag();
        opened(CHAIR_OF_TSAG, slip);
        choose("Who drafts", isolated("Kofi Mensah") + " – Reviewer, " + TSAG);
        type(WORD, "Please be brief.");
        press("Ask to draft");
        assertThat(notice()).contains("Kofi Mensah").contains("was asked to draft");
        assertThat(words()).contains("Responsible").contains("Kofi Mensah");

        signIn(REVIEWER_OF_TSAG);
        open("reviews");
        assertThat(rows()).singleElement().asString().contains("to draft", "Reviewer, " + TSAG);
        opened(REVIEWER_OF_TSAG, slip);
        assertThat(words()).contains("You act here for the " + TSAG + " as a reviewer.", "Please be brief.");
        assertThat(hasButton("Send advice")).isFalse();
        type(ADVICE, "TSAG supports this.");
        press("Give to the Chair");
        assertThat(notice()).contains("The draft is with the Chair");

        signIn(CHAIR_OF_TSAG);
        open("reviews");
        assertThat(rows()).singleElement().asString().contains("draft to send", "In progress");
        opened(CHAIR_OF_TSAG, slip);
        assertThat(words()).contains("gave you this draft");
        assertThat(textField(ADVICE).getValue()).isEqualTo("TSAG supports this.");
        press("Send advice");
        assertThat(notice()).contains("The reply was sent");
    }

    @Test
    void givesADraftBackWithAWord() {
        var slip = drafted();
        opened(CHAIR_OF_TSAG, slip);
        type(WORD, "Say what it costs.");
        press("Give the draft back");
        assertThat(notice()).contains("The draft is with").contains("Kofi Mensah");
        opened(REVIEWER_OF_TSAG, slip);
        assertThat(words()).contains("Say what it costs.");
        assertThat(textField(ADVICE).getValue()).isEqualTo("TSAG supports this.");
    }

    @Test
    void saysWhereNobodyElseHasSignedInYet() {
        opened(CHAIR_OF_RAG, slips.of(slips.forwardedTo("RAG"), "RAG").id());
        assertThat(words()).contains("Nobody else of this body has signed in to the portal yet.");
        assertThat(hasButton("Ask to draft")).isFalse();
    }

    @Test
    void letsAViceChairReadAndNobodySendButTheChair() {
        var slip = forwardedToTsag();
        opened(VICE_CHAIR_OF_TSAG, slip);
        assertThat(words()).contains("The Chair sends the reply of this body");
        assertThat(hasButton("Send advice")).isFalse();
        opened(REVIEWER_OF_TSAG, slip);
        assertThat(heading()).isEqualTo("There is no page at this address");
    }

    @Test
    void tellsTheSecondOfTwoChairsWhoAskAtTheSameTime() {
        var slip = forwardedToTsag();
        opened(CHAIR_OF_TSAG, slip);
        choose("Who drafts", isolated("Kofi Mensah") + " – Reviewer, " + TSAG);
        var vice = stage.as(VICE_CHAIR_OF_TSAG, () -> stage.current().person());
        stage.as(Player.official("Other Chair", "chair", "TSAG"), () -> {
            var seen = reviews.open(slip).orElseThrow().version();
            delegation.delegate(slip, seen, vice, "", null);
        });
        press("Ask to draft");
        assertThat(notice()).contains("Somebody else acted on this meanwhile");
        assertThat(words()).contains("Linnea Bergström");
    }

    // ---- One draft for all who write it ----

    @Test
    void asksWhoseTextHoldsWhereAnotherWasSavedMeanwhile() {
        var slip = slips.of(slips.forwardedTo("RAG"), "RAG").id();
        opened(CHAIR_OF_RAG, slip);
        stage.as(VICE_CHAIR_OF_RAG, () -> drafts.save(slip, SlipDraft.Field.TEXT, 0, "No."));
        type(ADVICE, "Yes.");
        assertThat(words()).contains("saved another text here meanwhile", "No.");
        press("Send advice");
        assertThat(textField(ADVICE).getErrorMessage()).isEqualTo("Choose first which of the two texts holds.");
        press("Use the saved text");
        assertThat(textField(ADVICE).getValue()).isEqualTo("No.");
        assertThat(words()).doesNotContain("saved another text here meanwhile");
        press("Send advice");
        assertThat(notice()).contains("The reply was sent");
    }

    @Test
    void keepsOnesOwnTextWhereOneSaysSo() {
        var slip = slips.of(slips.forwardedTo("RAG"), "RAG").id();
        opened(CHAIR_OF_RAG, slip);
        stage.as(VICE_CHAIR_OF_RAG, () -> drafts.save(slip, SlipDraft.Field.TEXT, 0, "No."));
        type(ADVICE, "Yes.");
        press("Keep my text");
        assertThat(stage.as(
                        VICE_CHAIR_OF_RAG,
                        () -> drafts.find(slip, SlipDraft.Field.TEXT).text()))
                .isEqualTo("Yes.");
    }

    @Test
    void sendsNothingTheChairHasNotSeenChangedMeanwhile() {
        var slip = slips.of(slips.forwardedTo("RAG"), "RAG").id();
        stage.as(CHAIR_OF_RAG, () -> drafts.save(slip, SlipDraft.Field.TEXT, 0, "Yes."));
        opened(CHAIR_OF_RAG, slip);
        stage.as(VICE_CHAIR_OF_RAG, () -> drafts.save(slip, SlipDraft.Field.TEXT, 1, "Yes, but."));
        press("Send advice");
        assertThat(words()).contains("saved another text here meanwhile", "Yes, but.");
        assertThat(slips.of(numberOf(slip), "RAG").state()).isEqualTo(SlipState.IN_WORK);
    }

    // ---- Who will be told ----

    @Test
    void showsBesideEachActWhomItWillReach() {
        stage.as(SECRETARY, () -> {});
        stage.as(CHAIR_OF_RAG, () -> {});
        var slip = forwardedToTsag();
        opened(CHAIR_OF_TSAG, slip);
        var told = find(WhoIsTold.class).all();
        assertThat(told).hasSize(3);
        told.forEach(one -> test(one).toggleContent());
        assertThat(words(told.get(0))).contains(DELEGATE_OF_KENYA.address()).doesNotContain(CHAIR_OF_RAG.address());
        reply(SlipOutcome.REFERRED);
        choose("Refer to", RAG);
        assertThat(words(told.get(0))).contains(DELEGATE_OF_KENYA.address(), CHAIR_OF_RAG.address());
        assertThat(words(told.get(1))).contains("Nobody will be told for now.");
        choose("Who drafts", isolated("Kofi Mensah") + " – Reviewer, " + TSAG);
        assertThat(words(told.get(1))).contains("Kofi Mensah");
        assertThat(words(told.get(2))).contains(DELEGATE_OF_KENYA.address(), SECRETARY.address());
    }

    @Test
    void showsTheSecretariatWhomTakingASlipBackWillReach() {
        stage.as(CHAIR_OF_RAG, () -> {});
        stage.as(CHAIR_OF_TSAG, () -> {});
        var number = slips.forwardedTo("RAG", "TSAG");
        signIn(SECRETARY);
        open(number.address().substring(1));
        var told = find(WhoIsTold.class).all().stream()
                .filter(one -> {
                    test(one).toggleContent();
                    return words(one).contains("Nothing is chosen yet.");
                })
                .findFirst()
                .orElseThrow();
        choose("Which request", RAG);
        assertThat(words(told)).contains(CHAIR_OF_RAG.address()).doesNotContain(CHAIR_OF_TSAG.address());
    }

    // ---- Where nobody is left ----

    @Test
    void letsTheSecretariatNameASubstituteWhereEverybodyWhoSendsKeepsOut() {
        var slip = forwardedToTsag();
        for (var player : List.of(CHAIR_OF_TSAG, VICE_CHAIR_OF_TSAG)) {
            stage.as(player, () -> delegation.declareConflict(slip));
        }
        signIn(SECRETARY);
        open(numberOf(slip).address().substring(1));
        assertThat(words()).contains("Nobody can send the reply of " + TSAG);
        press("Name the substitute");
        assertThat(select("Who sends the reply").getErrorMessage()).isEqualTo("Choose who sends the reply.");
        choose("Who sends the reply", isolated("Kofi Mensah") + " – Reviewer, " + TSAG);
        press("Name the substitute");
        assertThat(notice()).contains("now sends the reply");
        assertThat(words()).doesNotContain("Nobody can send the reply of");
        opened(REVIEWER_OF_TSAG, slip);
        type(ADVICE, "Yes.");
        press("Send advice");
        assertThat(notice()).contains("The reply was sent");
    }

    // ---- What waits for the secretariat ----

    @Test
    void listsTheNeedsInASecretarysChargeWithWhatWaitsForThem() {
        var mine = needs.submitted();
        needs.submitted();
        stage.as(SECRETARY, () -> triage.assignToMe(mine, needs.version(mine)));
        signIn(SECRETARY);
        open("reviews");
        assertThat(words()).contains("Needs in your charge", "One need in your charge waits for the secretariat.");
        assertThat(rows()).singleElement().asString().contains(mine.toString());
        assertThat(counts.stream()
                        .filter(count -> count.path().equals("reviews"))
                        .findFirst()
                        .orElseThrow()
                        .count())
                .isEqualTo(1);
        stage.as(SECRETARY, () -> triage.ask(mine, needs.version(mine), "Which meetings?", Language.ENGLISH));
        open("reviews");
        assertThat(words()).doesNotContain("Needs in your charge");
    }

    // ---- Other replies than advice ----

    @Test
    void requestsARevisionWhichTheSecretariatPutsToTheSubmitterInOneStep() {
        var slip = forwardedToTsag();
        var number = numberOf(slip);
        opened(CHAIR_OF_TSAG, slip);
        reply(SlipOutcome.REVISION_REQUESTED);
        type("What should be revised", "Say which meetings are meant.");
        press("Request a revision");
        assertThat(slips.of(number, "TSAG").outcome()).isEqualTo(SlipOutcome.REVISION_REQUESTED);
        assertThat(needs.seen(number).status()).isEqualTo(NeedStatus.READY_TO_ANSWER);

        signIn(SECRETARY);
        open(number.address().substring(1));
        assertThat(words()).contains("Revision requested", "Say which meetings are meant.");
        press("Ask the submitter for this revision");
        assertThat(needs.seen(number).status()).isEqualTo(NeedStatus.ASKED_BACK);
        signIn(DELEGATE_OF_KENYA);
        open(number.address().substring(1));
        assertThat(words()).contains("asks for a revision of the need", "Say which meetings are meant.");
    }

    @Test
    void refersToAnotherBodyWhichReceivesTheSameText() {
        var slip = forwardedToTsag();
        var number = numberOf(slip);
        opened(CHAIR_OF_TSAG, slip);
        reply(SlipOutcome.REFERRED);
        press("Refer");
        assertThat(select("Refer to").getErrorMessage()).contains("Choose the body");
        choose("Refer to", RAG);
        type("Why it is referred", "Radio spectrum is theirs.");
        test(find(DatePicker.class).withLabel("Reply by").single()).setValue(LocalDate.of(2026, 12, 14));
        press("Refer");
        assertThat(notice()).contains("The reply was sent", "Keep this code");
        assertThat(slips.of(number, "TSAG").state()).isEqualTo(SlipState.REPLIED);
        assertThat(slips.of(number, "RAG").referredFrom()).isEqualTo("TSAG");
        assertThat(slips.of(number, "RAG").replyBy()).isEqualTo(Moments.endOf(LocalDate.of(2026, 12, 14)));
        assertThat(needs.seen(number).status()).isEqualTo(NeedStatus.AWAITING_ADVICE);
        opened(CHAIR_OF_RAG, slips.of(number, "RAG").id());
        assertThat(words()).contains("Why the " + TSAG + " referred it", "Radio spectrum is theirs.");
        signIn(DELEGATE_OF_KENYA);
        open(number.address().substring(1));
        assertThat(words()).contains("referred by: " + TSAG, TSAG + ": referred to the " + RAG);
    }

    @Test
    void refersToNobodyWhoHasTheTextAlready() {
        var number = slips.forwardedTo("TSAG", "RAG");
        opened(CHAIR_OF_TSAG, slips.of(number, "TSAG").id());
        reply(SlipOutcome.REFERRED);
        choose("Refer to", RAG);
        type("Why it is referred", "Theirs.");
        test(find(DatePicker.class).withLabel("Reply by").single()).setValue(LocalDate.of(2026, 12, 14));
        press("Refer");
        assertThat(find(DatePicker.class).withLabel("Reply by").single().getErrorMessage())
                .contains("has received this text already");
        assertThat(slips.of(number, "TSAG").state()).isNotEqualTo(SlipState.REPLIED);
    }

    @Test
    void repliesWithoutCommentAndWithoutWords() {
        var slip = forwardedToTsag();
        opened(CHAIR_OF_TSAG, slip);
        reply(SlipOutcome.NO_COMMENT);
        press("Reply without comment");
        assertThat(slips.of(numberOf(slip), "TSAG").outcome()).isEqualTo(SlipOutcome.NO_COMMENT);
        opened(CHAIR_OF_TSAG, slip);
        assertThat(words()).contains(TSAG + ": no comment", "The body replied without further words.");
    }

    @Test
    void keepsOutWhoDeclaresAConflictOfInterest() {
        var slip = forwardedToTsag();
        opened(CHAIR_OF_TSAG, slip);
        press("Declare a conflict of interest");
        assertThat(address()).isEqualTo("reviews");
        assertThat(notice()).contains("Your conflict of interest is declared");
        opened(CHAIR_OF_TSAG, slip);
        assertThat(words()).contains("You declared a conflict of interest");
        assertThat(hasButton("Send advice")).isFalse();
        opened(VICE_CHAIR_OF_TSAG, slip);
        assertThat(hasButton("Send advice")).isTrue();
        signIn(SECRETARY);
        open(numberOf(slip).address().substring(1));
        assertThat(words()).contains("declared a conflict of interest");
        signIn(VICE_CHAIR_OF_RAG);
        open(numberOf(slip).address().substring(1));
        assertThat(words()).doesNotContain("declared a conflict of interest");
    }

    // ---- The secretariat takes a slip back ----

    @Test
    void withdrawsASlipForAReasonAndLeavesTheBodyItsText() {
        var slip = forwardedToTsag();
        var number = numberOf(slip);
        opened(CHAIR_OF_TSAG, slip);
        type(ADVICE, "Half a sentence");
        signIn(SECRETARY);
        open(number.address().substring(1));
        assertThat(find(NativeDetails.class).exists()).isTrue();
        press("Withdraw the request");
        assertThat(select("Which request").getErrorMessage()).contains("Choose the addressee");
        choose("Which request", TSAG);
        type("Reason for withdrawing", "Sent by mistake.");
        press("Withdraw the request");
        assertThat(notice()).contains("The request was withdrawn");
        assertThat(words()).contains("Withdrawn", "Sent by mistake.");
        assertThat(needs.seen(number).status()).isEqualTo(NeedStatus.READY_TO_ANSWER);
        opened(CHAIR_OF_TSAG, slip);
        assertThat(words()).contains("Sent by mistake.");
        assertThat(textField("Text to copy").getValue()).isEqualTo("Half a sentence");
        slips.forwarded(number, List.of(forAction("TSAG")));
        assertThat(slips.of(number)).hasSize(2);
    }

    // ---- Several capacities ----

    @Test
    void listsWhatWaitsInAllCapacitiesAndSaysInWhichOneActs() {
        var number = slips.forwardedTo("RAG", "TDAG");
        var person = stage.as(IN_RAG_AND_TDAG, () -> stage.current().person());
        var tdag = slips.of(number, "TDAG").id();
        stage.as(Player.CHAIR_OF_TDAG, () -> {
            var seen = reviews.open(tdag).orElseThrow().version();
            delegation.delegate(tdag, seen, person, "", null);
        });
        stage.as(
                CHAIR_OF_RAG,
                () -> delegation.declareConflict(slips.of(number, "RAG").id()));
        signIn(IN_RAG_AND_TDAG);
        open("reviews");
        assertThat(rows()).hasSize(2);
        assertThat(currentCapacity()).isEqualTo("Vice-Chair, " + RAG);
        open("reviews?for=TDAG");
        assertThat(rows()).singleElement().asString().contains("to draft");
        assertThat(currentCapacity()).startsWith("Reviewer, ").contains("TDAG");
        open("needs");
        assertThat(currentCapacity()).startsWith("Reviewer, ").contains("TDAG");
        opened(IN_RAG_AND_TDAG, slips.of(number, "RAG").id());
        assertThat(currentCapacity()).isEqualTo("Vice-Chair, " + RAG);
        assertThat(words()).contains("You act here for the " + RAG + " as its Vice-Chair.");
    }

    private String currentCapacity() {
        return find(Anchor.class).withClassName("account-capacity").all().stream()
                .filter(link -> link.getElement().hasAttribute("aria-current"))
                .map(ViewTest::words)
                .findFirst()
                .orElseThrow();
    }

    // ---- Finding things by the words on them ----

    private SlipId forwardedToTsag() {
        stage.as(REVIEWER_OF_TSAG, () -> {});
        stage.as(VICE_CHAIR_OF_TSAG, () -> {});
        stage.as(CHAIR_OF_TSAG, () -> {});
        return slips.of(slips.forwardedTo("TSAG"), "TSAG").id();
    }

    /** Drafted by the reviewer and handed in. */
    private SlipId drafted() {
        var slip = forwardedToTsag();
        var reviewer = stage.as(REVIEWER_OF_TSAG, () -> stage.current().person());
        stage.as(CHAIR_OF_TSAG, () -> {
            var seen = reviews.open(slip).orElseThrow().version();
            delegation.delegate(slip, seen, reviewer, "", null);
        });
        stage.as(REVIEWER_OF_TSAG, () -> {
            drafts.save(slip, SlipDraft.Field.TEXT, 0, "TSAG supports this.");
            delegation.handIn(slip);
        });
        return slip;
    }

    private NeedNumber numberOf(SlipId slip) {
        assertThat(slip).isNotNull();
        return new NeedNumber(2026, 1);
    }

    private void opened(Player player, SlipId slip) {
        signIn(player);
        open(slip.address().substring(1));
    }

    @SuppressWarnings("unchecked") // the items of a group found by its label
    private void reply(SlipOutcome outcome) {
        RadioButtonGroup<SlipOutcome> group =
                find(RadioButtonGroup.class).withLabel("How the body replies").single();
        test(group).selectItem(group.getItemLabelGenerator().apply(outcome));
    }

    private List<String> rows() {
        return find(ItemRow.class).all().stream()
                .map(row -> words((Component) row))
                .toList();
    }

    private String notice() {
        return words(find(Notice.class).first());
    }

    private static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }
}
