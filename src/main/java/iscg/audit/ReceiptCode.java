package iscg.audit;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code of a receipt, such as {@code 7K3M-9QXT-2AWF}: short enough to be read out, and too many to be guessed. Eleven symbols are
 * drawn by lot, the twelfth is computed from them, so that every wrong symbol and any two that changed places are noticed. The symbols are
 * Crockford's 32, without I, L, O and U; which of them people write instead is read as what they mean.
 *
 * @param symbols twelve, without what parts them for the eye
 */
public record ReceiptCode(String symbols) {

    /** The name of the detail that holds the code. */
    public static final String DETAIL = "receipt";

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom LOT = new SecureRandom();

    /** The polynomial x⁵ + x² + 1, by which the 32 symbols are a field: that makes one check symbol notice so much. */
    private static final int FIELD = 0b100101;

    static ReceiptCode random() {
        var drawn = new StringBuilder();
        for (var place = 1; place < LENGTH; place++) {
            drawn.append(ALPHABET.charAt(LOT.nextInt(ALPHABET.length())));
        }
        return new ReceiptCode(drawn.toString() + ALPHABET.charAt(check(drawn)));
    }

    /** Reads a code as people type it: in small letters, with spaces or without hyphens; empty if it was typed wrongly. */
    public static Optional<ReceiptCode> parse(String typed) {
        var symbols = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}\\p{Cf}]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return symbols.matches("[" + ALPHABET + "]{" + LENGTH + "}") && check(symbols) == 0
                ? Optional.of(new ReceiptCode(symbols))
                : Optional.empty();
    }

    /** The symbol that makes the check of the whole come out as 0; of a whole code 0 if it was typed rightly. */
    private static int check(CharSequence symbols) {
        var sum = 0;
        for (var place = 0; place < symbols.length(); place++) {
            sum = doubled(sum) ^ ALPHABET.indexOf(symbols.charAt(place));
        }
        return symbols.length() < LENGTH ? doubled(sum) : sum;
    }

    private static int doubled(int element) {
        var twice = element << 1;
        return twice < ALPHABET.length() ? twice : twice ^ FIELD;
    }

    /** Where anybody can check it. */
    public String address() {
        return "/verify?code=" + this;
    }

    /** As people read it. */
    @Override
    public String toString() {
        return symbols.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
