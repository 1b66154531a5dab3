package iscg.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void keepsASymbolOnOneLineAndFromLeftToRight() {
        assertThat(Names.symbolInSentence("ISCG-26/N1-A")).isEqualTo("\u2066ISCG-\u206026/\u2060N1-\u2060A\u2069");
    }

    @Test
    void letsNoNameTurnTheSentenceAround() {
        assertThat(Names.inSentence("منى\u202E")).isEqualTo("\u2068منى\u2069");
    }
}
