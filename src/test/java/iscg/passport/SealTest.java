package iscg.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final String WORDS = "I need captioning — 字幕";

    private final Seal seal = new Seal(new PassportSettings(keyOf(1)));

    @Test
    void opensWhatItSealed() {
        assertThat(seal.open(seal.seal(WORDS, "passport:1"), "passport:1")).isEqualTo(WORDS);
    }

    @Test
    void showsNothingOfWhatItSealedAndNeverTheSameTwice() {
        var sealed = seal.seal(WORDS, "passport:1");
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("captioning");
        assertThat(seal.seal(WORDS, "passport:1")).isNotEqualTo(sealed);
    }

    @Test
    void opensNothingThatWasAltered() {
        var sealed = seal.seal(WORDS, "passport:1");
        for (var position = 0; position < sealed.length; position++) {
            var altered = sealed.clone();
            altered[position] ^= 1;
            assertThatIllegalStateException().isThrownBy(() -> seal.open(altered, "passport:1"));
        }
    }

    @Test
    void opensNothingThatWasSealedForSomebodyElse() {
        assertThatIllegalStateException().isThrownBy(() -> seal.open(seal.seal(WORDS, "passport:1"), "passport:2"));
    }

    @Test
    void opensNothingWithAnotherKey() {
        var other = new Seal(new PassportSettings(keyOf(2)));
        assertThatIllegalStateException()
                .isThrownBy(() -> other.open(seal.seal(WORDS, "passport:1"), "passport:1"))
                .withMessageNotContaining("captioning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no base64!", "dG9vIHNob3J0"})
    void doesNotStartWithoutAKeyOfThirtyTwoBytes(String key) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new PassportSettings(key))
                .withMessageContaining("iscg.passport.key");
    }

    @Test
    void neverWritesItsKey() {
        assertThat(new PassportSettings(keyOf(1)).toString()).doesNotContain(keyOf(1));
    }

    private static String keyOf(int fill) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
