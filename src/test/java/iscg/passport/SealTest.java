package iscg.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final String WORDS = "I need captioning — 字幕";

    private final Seal seal = new Seal(new PassportSettings(keyOf(1), List.of()));

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
        var other = new Seal(new PassportSettings(keyOf(2), List.of()));
        assertThatIllegalStateException()
                .isThrownBy(() -> other.open(seal.seal(WORDS, "passport:1"), "passport:1"))
                .withMessageNotContaining("captioning");
    }

    @Test
    void opensWithAFormerKeyAndSealsWithTodaysAlone() {
        var former = seal.seal(WORDS, "passport:1");
        var exchanged = new Seal(new PassportSettings(keyOf(2), List.of(keyOf(1))));
        assertThat(exchanged.open(former, "passport:1")).isEqualTo(WORDS);
        assertThat(exchanged.isOfToday(former)).isFalse();
        var anew = exchanged.seal(WORDS, "passport:1");
        assertThat(exchanged.isOfToday(anew)).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> seal.open(anew, "passport:1"));
    }

    @Test
    void opensWhatWasSealedBeforeSealsNamedTheirKey() throws GeneralSecurityException {
        var nonce = new byte[12];
        var sealed = new SealKey(bytesOf(1))
                .apply(
                        Cipher.ENCRYPT_MODE,
                        nonce,
                        "passport:1".getBytes(StandardCharsets.UTF_8),
                        WORDS.getBytes(StandardCharsets.UTF_8));
        var first = ByteBuffer.allocate(13 + sealed.length)
                .put((byte) 1)
                .put(nonce)
                .put(sealed)
                .array();
        var exchanged = new Seal(new PassportSettings(keyOf(2), List.of(keyOf(3), keyOf(1))));
        assertThat(exchanged.open(first, "passport:1")).isEqualTo(WORDS);
        assertThat(exchanged.isOfToday(first)).isFalse();
    }

    @Test
    void doesNotStartWithAFormerKeyThatIsNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new PassportSettings(keyOf(1), List.of("no key")))
                .withMessageContaining("iscg.passport.former");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no base64!", "dG9vIHNob3J0"})
    void doesNotStartWithoutAKeyOfThirtyTwoBytes(String key) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new PassportSettings(key, List.of()))
                .withMessageContaining("iscg.passport.key");
    }

    @Test
    void neverWritesItsKey() {
        assertThat(new PassportSettings(keyOf(1), List.of()).toString()).doesNotContain(keyOf(1));
    }

    private static String keyOf(int fill) {
        return Base64.getEncoder().encodeToString(bytesOf(fill));
    }

    private static byte[] bytesOf(int fill) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return bytes;
    }
}
