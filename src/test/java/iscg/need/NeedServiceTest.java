package iscg.need;

import static iscg.identity.Player.ADMIN;
import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.audit.Act;
import iscg.identity.Player;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** The delegate of Kenya submits; the others look. */
@PortalTest
class NeedServiceTest {

    static final List<Player> OWNERS = List.of(DELEGATE_OF_KENYA, SECRETARY);
    static final List<Player> OTHERS = List.of(DELEGATE_OF_EGYPT, CHAIR_OF_RAG, ADMIN);

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    NeedService needs;

    @Autowired
    SubmissionService submissions;

    @Autowired
    DraftService drafts;

    @Autowired
    NeedProgress progress;

    @Autowired
    TransactionOperations transaction;

    @ParameterizedTest
    @FieldSource("OWNERS")
    void showsANeedToItsSubmitterAndTheSecretariatFromTheStart(Player owner) {
        var number = prepared.askedBack();
        stage.enter(owner);
        assertThat(needs.find(number))
                .get()
                .extracting(NeedDetails::questions)
                .asList()
                .hasSize(1);
        assertThat(needs.timeline(number)).extracting(Act::verb).containsExactly("need.submitted", "need.asked");
        assertThat(needs.key(number)).isPresent();
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void knowsNothingOfANeedThatWasNotForwardedFor(Player other) {
        var number = prepared.askedBack();
        stage.enter(other);
        assertThat(needs.find(number)).isEmpty();
        assertThat(needs.timeline(number)).isEmpty();
        assertThat(needs.key(number)).isEmpty();
        assertThat(needs.isMine(number)).isFalse();
        assertThat(needs.mine(0)).isEmpty();
        assertThat(needs.forwarded(0)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void showsAForwardedNeedToEverybodyButNotWhatWasAskedBack(Player other) {
        var number = forwardedAfterAQuestion();
        stage.enter(other);
        assertThat(needs.find(number))
                .get()
                .extracting(NeedDetails::questions)
                .asList()
                .isEmpty();
        assertThat(needs.timeline(number)).extracting(Act::verb).containsExactly("need.submitted");
        assertThat(needs.forwarded(0)).extracting(NeedListItem::number).containsExactly(number);
        assertThat(needs.isMine(number)).isFalse();
    }

    @Test
    void saysWhoseItIs() {
        var number = prepared.submitted();
        stage.enter(DELEGATE_OF_KENYA);
        assertThat(needs.isMine(number)).isTrue();
        stage.enter(SECRETARY);
        assertThat(needs.isMine(number)).isFalse();
    }

    @Test
    void listsOnesOwnTheNewestFirst() {
        var older = prepared.submitted();
        clock.passes(Duration.ofHours(1));
        var newer = prepared.submitted();
        prepared.submittedBy(DELEGATE_OF_EGYPT);
        stage.enter(DELEGATE_OF_KENYA);
        assertThat(needs.mine(0)).extracting(NeedListItem::number).containsExactly(newer, older);
    }

    @Test
    void knowsNoNeedThatWasNeverSubmitted() {
        stage.enter(SECRETARY);
        assertThat(needs.find(new NeedNumber(2026, 1))).isEmpty();
        assertThat(needs.find(new NeedNumber(-1, Integer.MAX_VALUE))).isEmpty();
    }

    private NeedNumber forwardedAfterAQuestion() {
        var number = prepared.askedBack();
        stage.as(DELEGATE_OF_KENYA, () -> {
            var reply = drafts.reply(number).id();
            prepared.change(reply, content -> content.withReply("All of them."));
            return submissions.send(reply);
        });
        var version = prepared.version(number);
        stage.as(SECRETARY, () -> transaction.execute(status -> progress.forward(number, version)));
        return number;
    }
}
