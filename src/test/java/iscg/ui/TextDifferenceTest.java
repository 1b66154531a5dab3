package iscg.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import iscg.language.Language;
import iscg.ui.TextDifference.Run;
import iscg.ui.TextDifference.Side;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void tellsWordsApartWithinALine() {
        var difference =
                TextDifference.between("Captioning of all meetings.", "Captioning of most meetings.", Language.ENGLISH);
        assertThat(difference.runs())
                .extracting(Run::side, Run::text)
                .containsExactly(
                        tuple(Side.BOTH, "Captioning of "),
                        tuple(Side.BEFORE, "all"),
                        tuple(Side.AFTER, "most"),
                        tuple(Side.BOTH, " meetings.\n"));
    }

    @Test
    void tellsWordsApartWhereNoSpacesAre() {
        var difference = TextDifference.between("提供中文字幕。", "提供英文字幕。", Language.CHINESE);
        assertThat(textOf(difference, Side.BEFORE)).contains("中").doesNotContain("提供");
        assertThat(textOf(difference, Side.AFTER)).contains("英").doesNotContain("提供");
    }

    @Test
    void leavesLinesThatStayAlone() {
        var difference = TextDifference.between("One.\nTwo.\nThree.", "One.\nThree.\nFour.", Language.ENGLISH);
        assertThat(textOf(difference, Side.BEFORE)).isEqualTo("Two.\n");
        assertThat(textOf(difference, Side.AFTER)).isEqualTo("Four.\n");
    }

    @Test
    void findsNothingInTheSameText() {
        assertThat(TextDifference.between("نعم.\nلا.", "نعم.\nلا.", Language.ARABIC)
                        .isNone())
                .isTrue();
        assertThat(TextDifference.between("", "", Language.ENGLISH).isNone()).isTrue();
        assertThat(TextDifference.between("", "Yes.", Language.ENGLISH).isNone())
                .isFalse();
    }

    @Test
    void givesBackBothTextsWhole() {
        var before = "Alpha beta.\nGamma delta epsilon.\n";
        var after = "Alpha.\nGamma zeta epsilon eta.\nTheta.\n";
        var difference = TextDifference.between(before, after, Language.ENGLISH);
        assertThat(wholeOf(difference, Side.BEFORE)).isEqualTo(before);
        assertThat(wholeOf(difference, Side.AFTER)).isEqualTo(after);
    }

    @Test
    void showsTheWholeAsChangedWhereComparingWouldTakeTooLong() {
        var before = IntStream.range(0, 5_000).mapToObj(one -> "a" + one).collect(Collectors.joining(" "));
        var after = IntStream.range(0, 5_000).mapToObj(one -> "b" + one).collect(Collectors.joining(" "));
        assertThat(TextDifference.between(before, after, Language.ENGLISH).runs())
                .hasSize(2);
    }

    private static String textOf(TextDifference difference, Side side) {
        return difference.runs().stream()
                .filter(run -> run.side() == side)
                .map(Run::text)
                .collect(Collectors.joining());
    }

    private static String wholeOf(TextDifference difference, Side side) {
        return difference.runs().stream()
                .filter(run -> run.side() == side || run.side() == Side.BOTH)
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
