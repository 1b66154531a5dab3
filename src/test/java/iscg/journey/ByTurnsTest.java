package iscg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ByTurnsTest {

    @Test
    void givesEachLanguageItsTurnWithinSixTasks() {
        assertThat(IntStream.range(0, 6).boxed().flatMap(turn -> ByTurns.Languages.of(turn, false)))
                .containsExactlyInAnyOrder(Language.values());
    }

    @Test
    void givesAllOfThemEachTaskWhereAllIsChecked() {
        assertThat(ByTurns.Languages.of(1, true)).containsExactly(Language.values());
    }
}
