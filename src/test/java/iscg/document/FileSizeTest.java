package iscg.document;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import org.junit.jupiter.api.Test;

class FileSizeTest {

    @Test
    void isToldInThreeDigitsAtMost() {
        assertThat(english(0)).isEqualTo("0 bytes");
        assertThat(english(512)).isEqualTo("512 bytes");
        assertThat(english(1024)).isEqualTo("1 kB");
        assertThat(english(35_300)).isEqualTo("34.5 kB");
        assertThat(english(100 << 20)).isEqualTo("100 MB");
    }

    @Test
    void isToldInTheReadersLanguage() {
        var size = new FileSize(2_500_000);
        assertThat(size.in(Language.FRENCH)).matches("2,38\\hMo");
        assertThat(size.in(Language.RUSSIAN)).matches("2,38\\hМБ");
        assertThat(size.in(Language.SPANISH)).matches("2,38\\hMB");
        assertThat(size.in(Language.CHINESE)).matches("2\\.38\\hMB");
        assertThat(size.in(Language.ARABIC)).contains("2.38");
        assertThat(new FileSize(2).in(Language.RUSSIAN)).matches("2\\hбайта");
    }

    private static String english(long bytes) {
        return new FileSize(bytes).in(Language.ENGLISH);
    }
}
