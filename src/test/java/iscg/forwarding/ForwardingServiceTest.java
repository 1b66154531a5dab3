package iscg.forwarding;

import static iscg.forwarding.SlipsOnTheirWay.REPLY_BY;
import static iscg.forwarding.SlipsOnTheirWay.forAction;
import static iscg.forwarding.SlipsOnTheirWay.forInformation;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.OTHER_SECRETARY;
import static iscg.identity.Player.SECRETARY;
import static iscg.need.NeedsOnTheirWay.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import iscg.audit.Act;
import iscg.forwarding.ForwardingRefused.Reason;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.need.NeedMovedOn;
import iscg.need.NeedNumber;
import iscg.need.NeedService;
import iscg.need.NeedStatus;
import iscg.need.NeedsOnTheirWay;
import iscg.need.TriageService;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class ForwardingServiceTest {

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    ForwardingService forwarding;

    @Autowired
    TriageService triage;

    @Autowired
    NeedService needs;

    @Autowired
    ReviewService reviews;

    @Autowired
    ApplicationEvents events;

    NeedNumber number;

    @BeforeEach
    void theSecretaryHasANeedBeforeThem() {
        number = prepared.submitted();
        stage.enter(SECRETARY);
    }

    private void forward(Addressee... addressees) {
        forwarding.forward(number, prepared.version(number), List.of(addressees), "Please advise.", Language.ENGLISH);
    }

    @Test
    void sendsEachAddresseeASlipOfItsOwn() {
        forward(
                new Addressee("RAG", Purpose.ACTION, LocalDate.of(2026, 12, 1)),
                forAction("TSAG"),
                forInformation("BR"));
        assertThat(slips.of(number))
                .extracting(SlipDetails::body, SlipDetails::purpose, SlipDetails::replyBy, SlipDetails::state)
                .containsExactlyInAnyOrder(
                        tuple("RAG", Purpose.ACTION, Moments.endOf(LocalDate.of(2026, 12, 1)), SlipState.SENT),
                        tuple("TSAG", Purpose.ACTION, Moments.endOf(REPLY_BY), SlipState.SENT),
                        tuple("BR", Purpose.INFORMATION, null, SlipState.SENT));
        assertThat(slips.of(number)).extracting(SlipDetails::note).containsOnly("Please advise.");
        assertThat(slips.of(number)).extracting(SlipDetails::revision).containsOnly(1);
    }

    @Test
    void letsTheNeedWaitForTheFirstOfTheReplies() {
        forward(forAction("TSAG"), new Addressee("RAG", Purpose.ACTION, LocalDate.of(2026, 12, 1)));
        assertThat(prepared.seen(number).status()).isEqualTo(NeedStatus.AWAITING_ADVICE);
        assertThat(prepared.seen(number).dueAt()).isEqualTo(Moments.endOf(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void leavesTheNeedWithTheSecretariatWhereNoReplyIsExpected() {
        forward(forInformation("RAG"));
        assertThat(prepared.seen(number).status()).isEqualTo(NeedStatus.READY_TO_ANSWER);
    }

    @Test
    void tellsEverybodyWhoWasAskedForWhat() {
        forward(forAction("RAG"), forInformation("TDAG"));
        assertThat(needs.timeline(number))
                .filteredOn(act -> act.verb().startsWith("slip."))
                .extracting(Act::verb, act -> act.details().get("body"), Act::audience)
                .containsExactly(
                        tuple("slip.sent-for-action", "RAG", Act.Audience.READERS),
                        tuple("slip.sent-for-information", "TDAG", Act.Audience.READERS));
        assertThat(events.stream(NeedForwarded.class))
                .singleElement()
                .satisfies(event -> assertThat(event.slips()).hasSize(2));
    }

    @Test
    void goesToFurtherBodiesLater() {
        forward(forInformation("RAG"));
        forward(forAction("TSAG"));
        assertThat(slips.of(number)).extracting(SlipDetails::body).containsExactlyInAnyOrder("RAG", "TSAG");
        assertThat(prepared.seen(number).status()).isEqualTo(NeedStatus.AWAITING_ADVICE);
    }

    @Test
    void refusesWhatMakesNoSenseAndLeavesTheNeedAsItWas() {
        expectRefusal(Reason.NO_ADDRESSEE);
        expectRefusal(Reason.DATE_PASSED, new Addressee("RAG", Purpose.ACTION, LocalDate.of(2026, 11, 22)));
        expectRefusal(Reason.ALREADY_FORWARDED, forAction("RAG"), forInformation("RAG"));
        assertThat(slips.of(number)).isEmpty();
        assertThat(prepared.seen(number).status()).isEqualTo(NeedStatus.SUBMITTED);
        forward(forAction("RAG"));
        expectRefusal(Reason.ALREADY_FORWARDED, forAction("RAG"));
    }

    private void expectRefusal(Reason reason, Addressee... addressees) {
        assertThatExceptionOfType(ForwardingRefused.class)
                .isThrownBy(() -> forward(addressees))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void takesTodayInGenevaForADateStillToCome() {
        clock.set(Moments.endOf(LocalDate.of(2026, 11, 23)));
        forward(new Addressee("RAG", Purpose.ACTION, LocalDate.of(2026, 11, 23)));
        assertThat(slips.of(number)).hasSize(1);
    }

    @Test
    void forwardsNothingThePersonDidNotSee() {
        var seen = prepared.version(number);
        stage.as(OTHER_SECRETARY, () -> triage.assignToMe(number, seen));
        assertThatExceptionOfType(NeedMovedOn.class)
                .isThrownBy(() -> forwarding.forward(number, seen, List.of(forAction("RAG")), "", null));
        assertThat(slips.of(number)).isEmpty();
    }

    @RepeatedTest(5)
    void letsOneOfTwoSecretariesAtTheSameMomentForwardAndTellsTheOther() {
        var seen = prepared.version(number);
        Callable<Object> forwards = () -> {
            forwarding.forward(number, seen, List.of(forAction("RAG")), "", null);
            return number;
        };
        var outcomes = AtOnce.all(List.<Callable<Object>>of(
                () -> stage.as(SECRETARY, forwards), () -> stage.as(OTHER_SECRETARY, forwards)));
        assertThat(outcomes)
                .filteredOn(one -> one.state() == Future.State.SUCCESS)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> one.state() == Future.State.FAILED)
                .extracting(Future::exceptionNow)
                .hasOnlyElementsOfType(NeedMovedOn.class);
        assertThat(slips.of(number)).hasSize(1);
    }

    @Test
    void forwardsNothingThatIsClosedOrAskedBack() {
        triage.ask(number, prepared.version(number), "Which meetings?", Language.ENGLISH);
        assertThatExceptionOfType(NeedMovedOn.class).isThrownBy(() -> forward(forAction("RAG")));
    }

    @Test
    void showsTheSlipsToWhoMayReadTheNeed() {
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> needs.find(number))).isPresent();
        forward(forAction("RAG"));
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> slips.of(number))).hasSize(1);
    }

    @Test
    void forwardsExactlyTheTextThePersonSaw() {
        forward(forAction("BR"));
        var slip = reviews.open(slips.of(number, "BR").id()).orElseThrow();
        assertThat(slip.need().text()).isEqualTo(TEXT);
        assertThat(slip.need().number()).isEqualTo(number);
        assertThat(slip.need().member()).isEqualTo("KE");
    }
}
