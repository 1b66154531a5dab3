package iscg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PseudoLanguageTest {

    @Test
    void isLongerAndLeavesWhatIsFilledIn() {
        assertThat(PseudoLanguage.LATIN.of("{count, plural, =0 {No need} one {One need} other {# needs}} of {name}"))
                .isEqualTo("{count, plural, =0 {Ñóö ñééðöö} one {Óñéöö ñééðöö} other {# ñééðšöö}} óƒö {name}");
        assertThat(PseudoLanguage.ARABIC.of("ملفات PDF: {name}")).isEqualTo("ملفاتڡڡ PDF: {name}");
    }

    @Test
    void tellsWhatIsNotOfIt() {
        assertThat(PseudoLanguage.LATIN.isAllOf("Óñéöö ñééðöö 12")).isTrue();
        assertThat(PseudoLanguage.LATIN.isAllOf("Óñéöö need")).isFalse();
        assertThat(PseudoLanguage.ARABIC.isAllOf("ملفاتڡڡ PDF")).isTrue();
        assertThat(PseudoLanguage.ARABIC.isAllOf("ملفات")).isFalse();
    }
}
