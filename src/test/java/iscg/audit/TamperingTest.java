package iscg.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever single thing is done to the history, the verification notices. */
class TamperingTest {

    private static final int ACTS = 40;
    private static final int ALTERATIONS = 1000;
    private static final long LOT = 20_261_124;

    private final HistoryTables tables = HistoryTables.with(ACTS);

    @Test
    void findsNothingWrongWithAHistoryAsItWasEntered() {
        assertThat(tables.problems()).isEmpty();
        tables.sign();
        tables.enter(HistoryTables.with(41).entries.getLast());
        assertThat(tables.problems()).isEmpty();
    }

    @Test
    void noticesEachOfAThousandRandomAlterations() {
        var random = new Random(LOT);
        for (var number = 0; number < ALTERATIONS; number++) {
            var altered = HistoryTables.with(ACTS);
            altered.sign();
            var alteration = Alteration.values()[random.nextInt(Alteration.values().length)];
            alteration.to(altered, random);
            assertThat(altered.problems())
                    .as("alteration %d, %s", number, alteration)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noticesEveryKindOfAlteration(Alteration alteration) {
        tables.sign();
        alteration.to(tables, new Random(LOT));
        assertThat(tables.problems()).isNotEmpty();
    }

    @Test
    void namesTheFirstBrokenEntryInWords() {
        var third = tables.entries.get(2);
        tables.entries.set(2, Alteration.VERB.alter(third, new Random(LOT)));
        tables.entries.remove(9);
        assertThat(tables.problems()).containsExactly("Entry 3 is not what was entered: " + tables.entries.get(2));
        assertThat(tables.entries.get(2).toString())
                .contains("on ISCG-26/N3 at 2026-11-23T08:03:00.123456 UTC, row 103");
    }

    @Test
    void tellsThatTheEndWasCutOff() {
        tables.sign();
        tables.entries.removeLast();
        tables.links.removeLast();
        assertThat(tables.problems())
                .containsExactly(
                        "The history ends with entry 39, but at 2026-11-23T23:00:00Z entry 40 was signed: its end was cut off");
    }

    @Test
    void tellsThatTheHistoryWasWrittenAnew() {
        tables.sign();
        Alteration.ALTERED_AND_LINKED_AFRESH.to(tables, new Random(LOT));
        assertThat(tables.problems())
                .containsExactly("Up to entry 40 the history is another than the one signed at 2026-11-23T23:00:00Z");
    }
}
