package iscg.forwarding;

import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.REVIEWER_OF_TSAG;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.VICE_CHAIR_OF_TSAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.identity.Actor;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.need.NeedService;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class SubstituteServiceTest {

    @Autowired
    Stage stage;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    SubstituteService substitutes;

    @Autowired
    DelegationService delegation;

    @Autowired
    ReviewService reviews;

    @Autowired
    WaitingService waiting;

    @Autowired
    NeedService needs;

    @Autowired
    ApplicationEvents events;

    private NeedNumber number = new NeedNumber(2026, 1);

    @BeforeEach
    void whoWorksInTheBodyHasBeenHere() {
        for (var player : List.of(CHAIR_OF_TSAG, VICE_CHAIR_OF_TSAG, REVIEWER_OF_TSAG, SECRETARY)) {
            stage.as(player, () -> {});
        }
        number = slips.forwardedTo("TSAG");
    }

    private SlipId slip() {
        return slips.of(number, "TSAG").id();
    }

    private void keepOut(Player... players) {
        for (var player : players) {
            stage.as(player, () -> delegation.declareConflict(slip()));
        }
    }

    private List<Actor> candidates() {
        return stage.as(SECRETARY, () -> substitutes.candidates(slip())).orElseThrow();
    }

    private void name(Player player) {
        var person = stage.as(player, () -> stage.current().person());
        stage.as(SECRETARY, () -> substitutes.name(slip(), person));
    }

    @Test
    void isNotNeededWhileAnybodyCanSend() {
        assertThat(stage.as(SECRETARY, () -> substitutes.candidates(slip()))).isEmpty();
        keepOut(CHAIR_OF_TSAG);
        assertThat(stage.as(SECRETARY, () -> substitutes.candidates(slip()))).isEmpty();
        assertThat(events.stream(NobodySends.class)).isEmpty();
        assertThatExceptionOfType(SlipMovedOn.class).isThrownBy(() -> name(REVIEWER_OF_TSAG));
    }

    @Test
    void isAskedForWhenTheLastWhoCouldSendKeepsOut() {
        keepOut(CHAIR_OF_TSAG, VICE_CHAIR_OF_TSAG);
        assertThat(events.stream(NobodySends.class)).containsExactly(new NobodySends(number, slip()));
        assertThat(candidates()).extracting(Actor::name).containsExactly("Kofi Mensah");
    }

    @Test
    void sendsTheReplyAndIsWaitedFor() {
        keepOut(CHAIR_OF_TSAG, VICE_CHAIR_OF_TSAG);
        name(REVIEWER_OF_TSAG);
        assertThat(slips.of(number, "TSAG").drafter()).isEqualTo("Kofi Mensah");
        assertThat(stage.as(SECRETARY, () -> needs.timeline(number)).getLast().details())
                .containsEntry("substitute", "Kofi Mensah");
        stage.as(REVIEWER_OF_TSAG, () -> {
            assertThat(waiting.count(null)).isEqualTo(1);
            assertThat(reviews.open(slip()).orElseThrow().part()).isEqualTo(Part.SENDS);
            reviews.sendAdvice(slip(), "Do it.", Language.ENGLISH);
        });
        assertThat(slips.of(number, "TSAG").outcome()).isEqualTo(SlipOutcome.ADVICE);
    }

    @Test
    void isSomebodyWhoWorksInTheBodyAndKeepsNotOut() {
        keepOut(CHAIR_OF_TSAG, VICE_CHAIR_OF_TSAG);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> name(VICE_CHAIR_OF_TSAG));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> name(Player.CHAIR_OF_RAG));
    }

    @Test
    void isAskedForAgainWhenTheSubstituteKeepsOutToo() {
        keepOut(CHAIR_OF_TSAG, VICE_CHAIR_OF_TSAG);
        name(REVIEWER_OF_TSAG);
        keepOut(REVIEWER_OF_TSAG);
        assertThat(events.stream(NobodySends.class)).hasSize(2);
        assertThat(candidates()).isEmpty();
    }

    @Test
    void isNamedOnceByTwoSecretaries() {
        keepOut(CHAIR_OF_TSAG, VICE_CHAIR_OF_TSAG);
        var slip = slip();
        var person = stage.as(REVIEWER_OF_TSAG, () -> stage.current().person());
        Callable<String> naming = () -> stage.as(Player.OTHER_SECRETARY, () -> {
            try {
                substitutes.name(slip, person);
                return "named";
            } catch (SlipMovedOn second) {
                return "told";
            }
        });
        assertThat(AtOnce.times(2, naming).stream().map(Future::resultNow)).containsExactlyInAnyOrder("named", "told");
        assertThat(Set.copyOf(slips.of(number))).hasSize(1);
    }
}
