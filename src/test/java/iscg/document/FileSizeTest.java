package iscg.document;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import org.junit.jupiter.api.Test;

class FileSizeTest {

    @Test
    void isToldInThreeDigitsAtMost() {
        assertThat(english(0)).isEqualTo("0\u00a0bytes");
        assertThat(english(512)).isEqualTo("512\u00a0bytes");
        assertThat(english(1024)).isEqualTo("1\u00a0kB");
        assertThat(english(35_300)).isEqualTo("34.5\u00a0kB");
        assertThat(english(100 << 20)).isEqualTo("100\u00a0MB");
    }

    @Test
    void isToldInTheReadersLanguage() {
        var size = new FileSize(2_500_000);
        assertThat(size.in(Language.FRENCH)).matches("2,38\\hMo");
        assertThat(size.in(Language.RUSSIAN)).matches("2,38\\hМБ");
        assertThat(size.in(Language.SPANISH)).matches("2,38\\hMB");
        assertThat(size.in(Language.CHINESE)).matches("2\\.38\\hMB");
        assertThat(size.in(Language.ARABIC)).matches("2\\.38\\h\\p{InArabic}{5,}"); // a word, as smaller sizes have
        assertThat(new FileSize(2).in(Language.RUSSIAN)).matches("2\\hбайта");
    }

    private static String english(long bytes) {
        return new FileSize(bytes).in(Language.ENGLISH);
    }
}
