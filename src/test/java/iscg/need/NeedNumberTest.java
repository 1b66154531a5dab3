package iscg.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedNumberTest {

    private static final NeedNumber FIRST = new NeedNumber(2026, 1);

    @Test
    void isWrittenAsTheUnionWritesIt() {
        assertThat(FIRST).hasToString("ISCG-26/N1");
        assertThat(new NeedNumber(2009, 1234)).hasToString("ISCG-09/N1234");
    }

    @Test
    void readsWhatItWrites() {
        assertThat(NeedNumber.parse(FIRST.toString())).contains(FIRST);
        assertThat(NeedNumber.parse(" ISCG-26/N1 ")).contains(FIRST);
    }

    @Test
    void hasAPermanentAddress() {
        assertThat(FIRST.address()).isEqualTo("/needs/2026/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ISCG-26/1", "ISCG-2026/N1", "iscg-26/N1", "ISCG-26/N1-E", "ISCG-26/N12345678901", "؟"})
    void isNotReadFromAnythingElse(String text) {
        assertThat(NeedNumber.parse(text)).isEmpty();
    }
}
