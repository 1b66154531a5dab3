package iscg.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"ar, ARABIC", "ar-EG, ARABIC", "zh-Hans-CN, CHINESE", "zh_TW, CHINESE", "en-GB, ENGLISH", "FR, FRENCH"})
    void isKnownByItsTagWhateverRegionFollows(String tag, Language language) {
        assertThat(Language.ofTag(tag)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "pt-BR", "arz-", "english", "../en", "<script>"})
    void isNoneButOneOfTheSix(String tag) {
        assertThat(Language.ofTag(tag)).isEmpty();
    }

    @Test
    void isTheFirstWishThatCanBeMetElseEnglish() {
        assertThat(Language.firstOf(List.of(Locale.GERMAN, Locale.of("ru", "RU"), Locale.FRENCH)))
                .isEqualTo(Language.RUSSIAN);
        assertThat(Language.firstOf(List.of(Locale.GERMAN))).isEqualTo(Language.ENGLISH);
        assertThat(Language.firstOf(List.of())).isEqualTo(Language.ENGLISH);
    }

    @Test
    void listsWordsAsTheUnionWritesThem() {
        var words = List.of("A", "B", "C");
        assertThat(Language.ENGLISH.list(words)).isEqualTo("A, B and C");
        assertThat(Language.FRENCH.list(words)).isEqualTo("A, B et C");
        assertThat(Language.CHINESE.list(words)).isEqualTo("A、B和C");
        assertThat(Language.ARABIC.list(words)).isEqualTo("A وB وC");
    }

    @Test
    void hasTheSuffixOfItsDocuments() {
        var suffixes = Arrays.stream(Language.values())
                .map(Language::suffix)
                .map(String::valueOf)
                .collect(Collectors.joining());
        assertThat(suffixes).isEqualTo("ACEFRS");
    }

    @Test
    void runsFromRightToLeftInArabicAlone() {
        assertThat(Arrays.stream(Language.values()).filter(Language::isRightToLeft))
                .containsExactly(Language.ARABIC);
        assertThat(Language.ARABIC.direction()).isEqualTo("rtl");
        assertThat(Language.CHINESE.direction()).isEqualTo("ltr");
    }
}
