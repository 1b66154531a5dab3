package iscg.symbol;

import iscg.language.Language;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one exact version of a document is called in whatever language, such as {@code ISCG-26/N1(Add.2)(Rev.1)}. The parts stand
 * in this order and each is spelled in one way alone, so that a document has one address.
 *
 * @param series such as {@code ISCG-26}
 * @param name within the series: {@code N1} for a need, {@code 12} for a document of a meeting
 * @param addendum counted from 1; 0 for the document itself
 * @param revision counted from 1; 0 for the text as it was first put down
 * @param corrigendum to exactly this revision, counted from 1; 0 for what is none
 */
@Embeddable
public record Symbol(String series, String name, int addendum, int revision, int corrigendum) implements Serializable {

    private static final String NUMBER = "([1-9]\\d{0,3})";
    private static final Pattern SPELLING = Pattern.compile("([A-Z]{2,8}-\\d{2})/([A-Z]{0,3}[1-9]\\d{0,8})(?:\\(Add\\."
            + NUMBER + "\\))?(?:\\(Rev\\." + NUMBER + "\\))?(?:\\(Corr\\." + NUMBER + "\\))?");

    /** The symbol of a document as it is first put down. */
    public static Symbol of(String series, String name) {
        return new Symbol(series, name, 0, 0, 0);
    }

    /** Reads a symbol as it is spelled, without a language; empty if it is none. */
    public static Optional<Symbol> parse(String spelled) {
        return Optional.of(SPELLING.matcher(spelled)).filter(Matcher::matches).map(Symbol::read);
    }

    private static Symbol read(Matcher match) {
        return new Symbol(
                match.group(1), match.group(2), number(match.group(3)), number(match.group(4)), number(match.group(5)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The document to which this is an addendum, revision or corrigendum; itself, if it is none of them. */
    public Symbol base() {
        return of(series, name);
    }

    public Symbol withAddendum(int number) {
        return new Symbol(series, name, number, 0, 0);
    }

    public Symbol withRevision(int number) {
        return new Symbol(series, name, addendum, number, 0);
    }

    public Symbol withCorrigendum(int number) {
        return new Symbol(series, name, addendum, revision, number);
    }

    /** The version that this corrects; itself, if it is no corrigendum. */
    public Symbol corrected() {
        return withCorrigendum(0);
    }

    public boolean isCorrigendum() {
        return corrigendum > 0;
    }

    /** Whether both are the same document or addendum, in whatever revision. */
    public boolean isOfOneTextWith(Symbol other) {
        return withRevision(0).equals(other.withRevision(0));
    }

    /** Whether this is a newer revision of the same text, or corrects the other. */
    public boolean isLaterThan(Symbol other) {
        return isCorrigendum() ? corrected().equals(other) : isOfOneTextWith(other) && revision > other.revision();
    }

    public FileSymbol in(Language language) {
        return new FileSymbol(this, language);
    }

    /** Where it is read, for good. */
    public String address() {
        return "/documents/" + this;
    }

    @Override
    public String toString() {
        return series + "/" + name + part("Add", addendum) + part("Rev", revision) + part("Corr", corrigendum);
    }

    private static String part(String kind, int number) {
        return number == 0 ? "" : "(" + kind + "." + number + ")";
    }
}
