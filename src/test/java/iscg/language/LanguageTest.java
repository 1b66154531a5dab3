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

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, ARABIC, الإنكليزية",
        "ENGLISH, CHINESE, 英文",
        "CHINESE, CHINESE, 中文",
        "SPANISH, FRENCH, Espagnol",
        "ARABIC, RUSSIAN, Арабский"
    })
    void isNamedAsTheUnionNamesIt(Language language, Language reader, String name) {
        assertThat(language.nameIn(reader)).isEqualTo(name);
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

    @ParameterizedTest
    @CsvSource({
        "SPANISH, nube ñandú oca, nube ñandú oca",
        "FRENCH, zone été eau, eau été zone",
        "ENGLISH, zebra Émile apple, apple Émile zebra",
        "RUSSIAN, ёж жук ель, ёж ель жук",
        "CHINESE, 中国 阿曼 法国, 阿曼 法国 中国",
        "ARABIC, مصر أيسلندا الأردن, الأردن أيسلندا مصر"
    })
    void sortsWordsByItsOwnAlphabet(Language language, String words, String sorted) {
        assertThat(Arrays.stream(words.split(" ")).sorted(language.alphabet()).toList())
                .isEqualTo(List.of(sorted.split(" ")));
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
