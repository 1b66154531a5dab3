package iscg.barrier.ui;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.OTHER_SECRETARY;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iscg.barrier.BarrierReference;
import iscg.barrier.BarrierService;
import iscg.barrier.BarrierState;
import iscg.barrier.BarrierWords;
import iscg.language.Language;
import iscg.notification.NoticeService;
import iscg.testing.ViewTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** UC-014: docs/use-cases/UC-014-report-a-barrier.md, where the secretariat sees to it. */
class UC014ReportABarrierTest extends ViewTest {

    @Autowired
    BarrierService barriers;

    @Autowired
    NoticeService notices;

    private BarrierReference reference = new BarrierReference(0);

    @BeforeEach
    void somebodyMeetsABarrier() {
        stage.as(SECRETARY, () -> {});
        stage.as(OTHER_SECRETARY, () -> {});
        reference = stage.as(
                DELEGATE_OF_KENYA,
                () -> barriers.report(
                        UUID.randomUUID(),
                        new BarrierWords("", "/needs", "La liste n’est pas lue à haute voix.", "", Language.FRENCH)));
    }

    @Test
    void standsInTheSecretariatsListWithItsState() {
        signIn(SECRETARY);
        open("barriers");
        assertThat(words()).contains(reference.toString(), "La liste n’est pas lue à haute voix.", "New");
        open("barriers?state=mended");
        assertThat(words()).contains("No barriers reported");
    }

    @Test
    void isToldToTheSecretariatOnceAndReadByOpeningIt() {
        signIn(SECRETARY);
        var notice = notices.mine(0, Language.ENGLISH).getContent().getFirst();
        assertThat(notice.number()).isEqualTo(reference.toString());
        assertThat(notice.title()).isEqualTo("La liste n’est pas lue à haute voix.");
        open("notices/" + notice.id());
        assertThat(address()).isEqualTo("barriers/" + reference);
        assertThat(notices.countUnread()).isZero();
    }

    @Test
    void isTakenUpAndClosedWithANote() {
        signIn(SECRETARY);
        open("barriers/" + reference);
        press("Take up");
        assertThat(words()).contains("The report is in progress", "took it up.");
        press("Close as resolved");
        assertThat(stateNow()).isEqualTo(BarrierState.IN_WORK);
        type("What was done, or why not", "The list is announced now.");
        press("Close as resolved");
        assertThat(stateNow()).isEqualTo(BarrierState.MENDED);
        assertThat(words())
                .contains("Somebody reported the barrier.", "closed it as resolved", "The list is announced now.");
        assertThat(hasButton("Take up again")).isTrue();
    }

    @Test
    void tellsWhoeverComesSecondAndKeepsTheirNote() {
        signIn(SECRETARY);
        open("barriers/" + reference);
        type("What was done, or why not", "It is not ours.");
        stage.as(OTHER_SECRETARY, () -> barriers.close(reference, BarrierState.MENDED, "Mended."));
        press("Close with an explanation");
        assertThat(words()).contains("Somebody else went on with this report meanwhile", "Mended.");
        press("Take up again");
        assertThat(textField("What was done, or why not").getValue()).isEqualTo("It is not ours.");
    }

    @Test
    void isNobodysButTheSecretariats() {
        signIn(DELEGATE_OF_KENYA);
        assertThatThrownBy(() -> barriers.find(reference)).isInstanceOf(AccessDeniedException.class);
        open("barriers/" + reference);
        assertThat(words()).doesNotContain("La liste");
    }

    private BarrierState stateNow() {
        return barriers.find(reference).orElseThrow().state();
    }
}
