package iscg.need;

import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.forwarding.SlipDetails;
import iscg.forwarding.SlipState;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.language.Language;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class WithdrawalServiceTest {

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    NeedService needs;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void theSubmitterIsSignedIn() {
        stage.enter(DELEGATE_OF_KENYA);
    }

    private void withdraw(NeedNumber number) {
        withdrawals.withdraw(number, prepared.version(number), "We found another way.", Language.ENGLISH);
    }

    @Test
    void withdrawsWithAReasonThatStaysOnRecord() {
        var number = prepared.submitted();
        withdraw(number);
        var need = needs.find(number).orElseThrow();
        assertThat(need.status()).isEqualTo(NeedStatus.WITHDRAWN);
        assertThat(need.outcome()).isEqualTo(new Outcome("We found another way.", Language.ENGLISH, null));
        assertThat(needs.timeline(number).getLast().verb()).isEqualTo("need.withdrawn");
        assertThat(events.stream(NeedWithdrawn.class))
                .containsExactly(new NeedWithdrawn(number, "We found another way.", Language.ENGLISH));
    }

    @Test
    void withdrawsWhateverTheNeedWaitsFor() {
        var asked = prepared.askedBack();
        var forwarded = slips.forwardedTo("RAG");
        withdraw(asked);
        withdraw(forwarded);
        assertThat(prepared.seen(asked).status()).isEqualTo(NeedStatus.WITHDRAWN);
        assertThat(prepared.seen(forwarded).status()).isEqualTo(NeedStatus.WITHDRAWN);
        assertThat(prepared.seen(forwarded).dueAt()).isNull();
    }

    @Test
    void takesTheOpenSlipsBackWithTheNeed() {
        var number = slips.forwardedTo("RAG", "TSAG");
        withdraw(number);
        assertThat(slips.of(number)).extracting(SlipDetails::state).containsOnly(SlipState.WITHDRAWN);
    }

    @Test
    void isForTheSubmitterAlone() {
        var number = prepared.submitted();
        stage.enter(DELEGATE_OF_EGYPT);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> withdraw(number));
        assertThat(prepared.seen(number).status()).isEqualTo(NeedStatus.SUBMITTED);
    }

    @Test
    void happensOnce() {
        var number = prepared.submitted();
        var seen = prepared.version(number);
        withdraw(number);
        assertThatExceptionOfType(NeedMovedOn.class)
                .isThrownBy(() -> withdrawals.withdraw(number, seen, "Again.", Language.ENGLISH));
        assertThat(needs.timeline(number)).hasSize(2);
    }
}
