package iscg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixTest {

    @Test
    void letsEachLanguageMeetEachConditionWithinThirtyPages() {
        var met = new HashSet<String>();
        IntStream.range(0, 30)
                .mapToObj(Matrix::representative)
                .forEach(cells -> cells.forEach((language, conditions) ->
                        conditions.forEach(condition -> met.add(language + " " + condition))));
        assertThat(met).hasSize(Language.values().length * Condition.values().length);
    }

    @Test
    void showsEveryOtherPageInArabicAndEachUnderTwoConditions() {
        assertThat(IntStream.range(0, 100).mapToObj(Matrix::representative))
                .allSatisfy(cells -> assertThat(cells)
                        .hasSize(1)
                        .allSatisfy((language, conditions) ->
                                assertThat(conditions).doesNotHaveDuplicates().hasSize(2)));
        assertThat(IntStream.range(0, 100)
                        .mapToObj(Matrix::representative)
                        .filter(cells -> cells.containsKey(Language.ARABIC)))
                .hasSize(50);
    }
}
