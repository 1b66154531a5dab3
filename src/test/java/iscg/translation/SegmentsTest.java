package iscg.translation;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import iscg.translation.TextPart.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    private static List<Segment> of(String text, Language language) {
        return Segments.of(List.of(new TextPart(Name.WORDS, text)), language);
    }

    @Test
    void dividesTextsBySentencesAsTheirLanguageDoes() {
        assertThat(of("It is late. Who cares?", Language.ENGLISH))
                .extracting(Segment::source)
                .containsExactly("It is late.", "Who cares?");
        assertThat(of("请提供字幕。请提供手语传译。", Language.CHINESE))
                .extracting(Segment::source)
                .containsExactly("请提供字幕。", "请提供手语传译。");
        assertThat(of("هل تُوفَّر الترجمة؟ نعم.", Language.ARABIC)).hasSize(2);
    }

    @Test
    void keepsLinesAndParagraphs() {
        var text = "First.\nSecond.\n\nThird. Fourth.";
        var copied = of(text, Language.ENGLISH).stream()
                .map(segment -> segment.translated(segment.source()))
                .toList();

        assertThat(Segments.together(copied, Language.FRENCH)).containsExactly(new TextPart(Name.WORDS, text));
        assertThat(Segments.together(copied, Language.CHINESE))
                .containsExactly(new TextPart(Name.WORDS, "First.\nSecond.\n\nThird.Fourth."));
    }

    @Test
    void dividesLongTextsByLines() {
        var text = "One. Two. Three.\n".repeat(50);

        assertThat(of(text, Language.ENGLISH))
                .hasSize(50)
                .first()
                .extracting(Segment::source)
                .isEqualTo("One. Two. Three.");
    }

    @Test
    void findsForEachSegmentWhatStoodThereBefore() {
        var before = of("One. Two. Three.", Language.ENGLISH);
        var now = of("One. New. Two changed. Three.", Language.ENGLISH);

        assertThat(CarriedOver.between(before, now)).containsExactly(0, 1, null, 2);
        assertThat(CarriedOver.between(List.of(), now)).containsOnlyNulls();
        assertThat(CarriedOver.between(before, of("Two.", Language.ENGLISH))).containsExactly(1);
    }
}
