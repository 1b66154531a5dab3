package iscg.symbol;

import iscg.language.Language;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;

/** What one file is called: a version of a document in one language, such as {@code ISCG-26/N1(Rev.1)-F}. */
public record FileSymbol(Symbol symbol, Language language) implements Serializable {

    /** Reads a symbol with the suffix of a language; empty if it is none. */
    public static Optional<FileSymbol> parse(String spelled) {
        var hyphen = spelled.length() - 2;
        if (hyphen < 1 || spelled.charAt(hyphen) != '-') {
            return Optional.empty();
        }
        var suffix = spelled.charAt(hyphen + 1);
        return Arrays.stream(Language.values())
                .filter(language -> language.suffix() == suffix)
                .findFirst()
                .flatMap(language -> Symbol.parse(spelled.substring(0, hyphen)).map(symbol -> symbol.in(language)));
    }

    /** Where all that is known of the file stands, for good. */
    public String address() {
        return "/documents/" + this;
    }

    /** A name for a file of that kind, without what file systems do not take. */
    public String fileName(String extension) {
        return toString().replace('/', '_') + "." + extension;
    }

    @Override
    public String toString() {
        return symbol + "-" + language.suffix();
    }
}
