package iscg.triage;

import static iscg.identity.Player.OTHER_SECRETARY;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import iscg.testing.PortalTest;
import iscg.testing.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class SavedQueuesTest {

    private static final QueueName MINE = new QueueName("Accessibility, mine");

    @Autowired
    Stage stage;

    @Autowired
    SavedQueues saved;

    @Autowired
    Keys keys;

    @BeforeEach
    void theSecretaryIsSignedIn() {
        stage.enter(SECRETARY);
    }

    private SavedQueueDetails only() {
        assertThat(saved.own()).hasSize(1);
        return saved.own().getFirst();
    }

    @Test
    void keepsANarrowedQueueForWhoeverNarrowedIt() {
        saved.save(MINE, "topic=accessibility&charge=MINE");
        assertThat(only().name()).isEqualTo("Accessibility, mine");
        assertThat(only().address()).isEqualTo("topic=accessibility&charge=MINE");
        assertThat(stage.as(OTHER_SECRETARY, () -> saved.own())).isEmpty();
    }

    @Test
    void replacesWhatBoreTheSameName() {
        saved.save(MINE, "topic=accessibility");
        saved.save(MINE, "topic=e-meetings");
        assertThat(only().address()).isEqualTo("topic=e-meetings");
    }

    @Test
    void renamesAndRemovesOwnOnesAlone() {
        saved.save(MINE, "topic=accessibility");
        var id = only().id();
        stage.as(OTHER_SECRETARY, () -> saved.remove(id));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stage.as(OTHER_SECRETARY, () -> saved.rename(id, new QueueName("Theirs"))));
        saved.rename(id, new QueueName("Access"));
        assertThat(only().name()).isEqualTo("Access");
        saved.remove(id);
        assertThat(saved.own()).isEmpty();
    }

    @Test
    void refusesANameThatIsTakenAndNone() {
        saved.save(MINE, "topic=accessibility");
        saved.save(new QueueName("Other"), "topic=other");
        var other = saved.own().getLast().id();
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> saved.rename(other, MINE));
        assertThatIllegalArgumentException().isThrownBy(() -> new QueueName("  "));
        assertThat(QueueName.isName("x".repeat(101))).isFalse();
    }

    @Test
    void remembersForEachWhetherSingleKeysAct() {
        assertThat(keys.areOn()).isTrue();
        keys.switchOff();
        keys.switchOff();
        assertThat(keys.areOn()).isFalse();
        assertThat(stage.as(OTHER_SECRETARY, () -> keys.areOn())).isTrue();
        keys.switchOn();
        assertThat(keys.areOn()).isTrue();
    }
}
