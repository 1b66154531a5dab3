package iscg.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.audit.Act.ActorName;
import iscg.audit.Act.Audience;
import iscg.testing.PortalTest;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
class HistoryTest {

    private static final ActorName WANJIRU = new ActorName(1, "Wanjiru Kamau", "member:KE");
    private static final Instant AT = Instant.parse("2026-03-29T00:59:59.123456Z");

    @Autowired
    History history;

    @Autowired
    TransactionOperations transaction;

    private static Act act(String verb, @Nullable ActorName actor) {
        return new Act("ISCG-26/N1", verb, actor, AT, Audience.OWNERS, Map.of("reason", "“Зачем?” — 为什么"));
    }

    private void record(Act act) {
        transaction.executeWithoutResult(status -> history.record(act));
    }

    @Test
    void givesBackExactlyWhatWasNotedInItsOrder() {
        var first = act("need.submitted", WANJIRU);
        var second = act("need.reminded", null);
        record(first);
        record(second);
        record(new Act("ISCG-26/N2", "need.submitted", WANJIRU, AT, Audience.READERS, Map.of()));
        assertThat(history.of("ISCG-26/N1")).containsExactly(first, second);
    }

    @Test
    void notesNothingOutsideTheTransactionOfTheAct() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> history.record(act("need.submitted", WANJIRU)));
    }

    @Test
    void forgetsWhatDidNotHappen() {
        transaction.executeWithoutResult(status -> {
            history.record(act("need.submitted", WANJIRU));
            status.setRollbackOnly();
        });
        assertThat(history.of("ISCG-26/N1")).isEmpty();
    }
}
