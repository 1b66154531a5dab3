package iscg.symbol;

import static java.util.stream.Collectors.joining;
import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import org.junit.jupiter.api.Test;

/** What changed, told word by word: removed in square brackets, added in braces. */
class ComparisonTest {

    @Test
    void tellsTheWordsThatWentAndCame() {
        assertThat(compared("Captioning of all meetings.", "Captioning of all ISCG meetings.", Language.ENGLISH))
                .isEqualTo("Captioning of all {ISCG} meetings.");
    }

    @Test
    void marksWordsThatCameTogetherOnce() {
        assertThat(compared("For all electronic meetings", "For all hybrid and electronic meetings", Language.ENGLISH))
                .isEqualTo("For all {hybrid and} electronic meetings");
        assertThat(compared("We ask for captions soon", "We ask for sign language soon", Language.ENGLISH))
                .isEqualTo("We ask for [captions]{sign language} soon");
    }

    @Test
    void dividesChineseIntoWordsWithoutSpaces() {
        assertThat(compared("请在所有会议上提供字幕服务。", "请在所有会议上提供手语传译服务。", Language.CHINESE))
                .contains("[字幕]")
                .contains("请在所有会议上提供")
                .endsWith("服务。");
    }

    @Test
    void keepsArabicInItsOwnOrder() {
        assertThat(compared("نطلب العرض النصي في الاجتماعات", "نطلب العرض النصي في جميع الاجتماعات", Language.ARABIC))
                .isEqualTo("نطلب العرض النصي في {جميع} الاجتماعات");
    }

    @Test
    void showsWholePassagesWhereHardlyAWordStayed() {
        assertThat(compared("Nothing of this stays at all", "Quite another sentence, as one sees", Language.ENGLISH))
                .isEqualTo("[Nothing of this stays at all]{Quite another sentence, as one sees}");
    }

    @Test
    void leavesOutWhatStandsFarFromAnyChange() {
        var before = rangeClosed(1, 20).mapToObj(line -> "Line " + line).collect(joining("\n"));
        var after = before.replace("Line 10\n", "Line 10\nA new line\n");
        assertThat(compared(before, after, Language.ENGLISH))
                .isEqualTo("…8\nLine 9\nLine 10\n{A new line}\nLine 11\nLine 12\n…8");
    }

    @Test
    void saysThatNothingChanged() {
        var comparison = Comparison.of("One\nTwo\nThree", "One\nTwo\n\nThree", Language.ENGLISH)
                .orElseThrow();
        assertThat(comparison.changes()).isZero();
    }

    @Test
    void countsThePassagesThatAreNotTheSame() {
        var comparison = Comparison.of("One\nTwo\nThree", "One\n2\nThree\nFour", Language.ENGLISH)
                .orElseThrow();
        assertThat(comparison.changes()).isEqualTo(2);
    }

    @Test
    void comparesNothingThatTakesTooLong() {
        assertThat(Comparison.of("x".repeat(400_001), "y", Language.ENGLISH)).isEmpty();
        assertThat(Comparison.of("x\n".repeat(3_001), "y", Language.ENGLISH)).isEmpty();
    }

    private static String compared(String before, String after, Language language) {
        return Comparison.of(before, after, language).orElseThrow().passages().stream()
                .map(ComparisonTest::told)
                .collect(joining("\n"));
    }

    private static String told(Passage passage) {
        return passage.skipped() > 0
                ? "…" + passage.skipped()
                : passage.pieces().stream()
                        .map(piece -> switch (piece.kind()) {
                            case SAME -> piece.text();
                            case REMOVED -> "[" + piece.text() + "]";
                            case ADDED -> "{" + piece.text() + "}";
                        })
                        .collect(joining());
    }
}
