package iscg.need;

import iscg.symbol.Symbol;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a need, such as {@code ISCG-26/N1}.
 *
 * @param year the full calendar year in Geneva
 * @param sequence counted from 1 within the year, without gaps
 */
public record NeedNumber(int year, int sequence) implements Serializable {

    private static final int CENTURY = 2000;
    private static final Pattern SYMBOL = Pattern.compile("ISCG-(\\d{2})/N(\\d{1,9})");

    /** Reads the number as people write it; empty if it is none. */
    public static Optional<NeedNumber> parse(String symbol) {
        var match = SYMBOL.matcher(symbol.strip());
        return match.matches()
                ? Optional.of(
                        new NeedNumber(CENTURY + Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    /** Reads the number from the two parts of an address, the year with or without its century; empty if it is none. */
    public static Optional<NeedNumber> inAddress(String year, String sequence) {
        return year.matches("(20)?\\d{2}") && sequence.matches("\\d{1,9}")
                ? Optional.of(new NeedNumber(CENTURY + Integer.parseInt(year) % 100, Integer.parseInt(sequence)))
                : Optional.empty();
    }

    /** The number of the need that a document belongs to; empty if it belongs to none. */
    static Optional<NeedNumber> of(Symbol document) {
        return parse(document.base().toString());
    }

    /** The symbol of the need's text; its later texts, attachments and corrections bear it with a part more. */
    public Symbol symbol() {
        return Symbol.of("ISCG-%02d".formatted(year % CENTURY), "N" + sequence);
    }

    /** The permanent address of the need's page. */
    public String address() {
        return "/needs/%d/%d".formatted(year, sequence);
    }

    @Override
    public String toString() {
        return "ISCG-%02d/N%d".formatted(year % 100, sequence);
    }
}
