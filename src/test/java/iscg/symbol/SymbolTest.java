package iscg.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTest {

    private static final Symbol NEED = Symbol.of("ISCG-26", "N1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ISCG-26/N1",
                "ISCG-26/12",
                "ISCG-26/N1(Rev.1)",
                "ISCG-26/N1(Add.2)",
                "ISCG-26/N1(Add.2)(Rev.3)",
                "ISCG-26/N1(Corr.1)",
                "ISCG-26/N1234(Add.10)(Rev.11)(Corr.12)"
            })
    void readsWhatItWrites(String spelled) {
        assertThat(Symbol.parse(spelled)).get().hasToString(spelled);
        assertThat(FileSymbol.parse(spelled + "-F")).get().hasToString(spelled + "-F");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ISCG-26",
                "ISCG-26/",
                "iscg-26/n1",
                "ISCG-26/N01",
                "ISCG-26/N0",
                "ISCG-26/N1(Rev.0)",
                "ISCG-26/N1(Rev.01)",
                "ISCG-26/N1(Rev.1)(Add.1)",
                "ISCG-26/N1(Rev.99999)",
                "ISCG-26/N1 ",
                "ISCG-26/N1-E",
                "ISCG-26/N1/../N2"
            })
    void isSpelledInOneWayAlone(String other) {
        assertThat(Symbol.parse(other)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-F", "F", "ISCG-26/N1", "ISCG-26/N1-G", "ISCG-26/N1-f", "ISCG-26/N1F"})
    void knowsNoLanguageButTheSix(String other) {
        assertThat(FileSymbol.parse(other)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasAFileForEachLanguage(Language language) {
        assertThat(FileSymbol.parse(NEED.in(language).toString())).contains(NEED.in(language));
    }

    @Test
    void hasAnAddressThatPeopleCanRead() {
        assertThat(NEED.withRevision(1).in(Language.FRENCH).address()).isEqualTo("/documents/ISCG-26/N1(Rev.1)-F");
    }

    @Test
    void tellsWhatCameLater() {
        assertThat(NEED.withRevision(2).isLaterThan(NEED.withRevision(1))).isTrue();
        assertThat(NEED.withCorrigendum(1).isLaterThan(NEED)).isTrue();
        assertThat(NEED.isLaterThan(NEED)).isFalse();
        assertThat(NEED.withAddendum(1).isLaterThan(NEED)).isFalse();
        assertThat(NEED.withCorrigendum(1).isLaterThan(NEED.withRevision(1))).isFalse();
    }

    @Test
    void tellsARevisionOfATextFromAnotherText() {
        var addendum = NEED.withAddendum(1);
        assertThat(addendum.withRevision(2).isOfOneTextWith(addendum)).isTrue();
        assertThat(addendum.isOfOneTextWith(NEED)).isFalse();
        assertThat(addendum.withRevision(2).withCorrigendum(1).corrected()).isEqualTo(addendum.withRevision(2));
        assertThat(addendum.withRevision(2).base()).isEqualTo(NEED);
    }
}
