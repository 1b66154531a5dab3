package iscg.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunTest {

    @Test
    void givesAnIsolatedNameItsOwnDirection() {
        assertThat(Run.of("أحيل إلى \u2068ITU-R (RAG)\u2069 اليوم", true))
                .containsExactly(
                        new Run("أحيل إلى ", true, false),
                        new Run("ITU-R (RAG)", false, true),
                        new Run(" اليوم", true, false));
        assertThat(Run.of("Sent to \u2068منى\u2069.", false))
                .containsExactly(
                        new Run("Sent to ", false, false), new Run("منى", true, true), new Run(".", false, false));
    }

    @Test
    void takesNumbersAloneToReadFromLeftToRight() {
        assertThat(Run.of("\u20682023-24\u2069", true)).containsExactly(new Run("2023-24", false, true));
    }

    @Test
    void keepsWhatIsIsolatedWithinTogetherWithWhatIsAroundIt() {
        assertThat(Run.of("\u2068A \u2066B\u2069 C\u2069", false)).containsExactly(new Run("A B C", false, true));
    }

    @Test
    void leavesOutMarksThatWouldLieAboutOrder() {
        assertThat(Run.of("exe\u202Efdp", false)).containsExactly(new Run("exefdp", false, false));
    }

    @Test
    void leavesOutMarksThatKeepALineTogether() {
        assertThat(Run.of("ISCG-\u206026/\u2060N1", false)).containsExactly(new Run("ISCG-26/N1", false, false));
    }
}
