package iscg.need;

import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import iscg.language.Language;
import iscg.language.LocalizedText;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DeclineReasonsTest {

    private static final LocalizedText NAME = new LocalizedText("ر", "由", "Retired here", "M", "П", "Mo");

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    TriageService triage;

    @Autowired
    DeclineReasons reasons;

    @BeforeEach
    void theSecretaryIsSignedIn() {
        stage.enter(SECRETARY);
    }

    @Test
    void keepsTheReasonOfTheListBesideTheWords() {
        var number = prepared.submitted();
        triage.decline(
                number, prepared.version(number), "under-way", "It is on the Council’s agenda.", Language.ENGLISH);
        assertThat(prepared.seen(number).outcome())
                .isEqualTo(new Outcome("It is on the Council’s agenda.", Language.ENGLISH, "under-way"));
    }

    @Test
    void addsAReasonBeforeTheLastAndRetiresIt() {
        reasons.add(NAME);
        var all = reasons.all();
        assertThat(all.getLast().code()).isEqualTo(DeclineReason.OTHER);
        var added = all.get(all.size() - 2);
        assertThat(added.name()).isEqualTo(NAME);
        reasons.word(added.code(), new LocalizedText("ر", "由", "Worded anew", "M", "П", "Mo"));
        reasons.retire(added.code());
        assertThat(reasons.all())
                .filteredOn(reason -> reason.code().equals(added.code()))
                .singleElement()
                .satisfies(reason -> assertThat(reason.isActive()).isFalse())
                .satisfies(reason -> assertThat(reason.name(Language.ENGLISH)).isEqualTo("Worded anew"));
        var number = prepared.submitted();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> triage.decline(number, prepared.version(number), added.code(), "No.", Language.ENGLISH));
    }

    @Test
    void alwaysLeavesAnotherReasonToGive() {
        assertThatIllegalStateException().isThrownBy(() -> reasons.retire(DeclineReason.OTHER));
    }
}
