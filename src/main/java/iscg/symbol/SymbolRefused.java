package iscg.symbol;

import java.util.Locale;

/** A file did not get the symbol it was to get; nothing was done. */
public class SymbolRefused extends RuntimeException {

    private final Reason reason;

    SymbolRefused(Reason reason, Symbol symbol) {
        super(symbol + ": " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why not. */
    public enum Reason {
        /** There is no such version to which it could be added. */
        UNKNOWN,
        /** The version has a file in this language already; what has a symbol is never replaced. */
        LANGUAGE_TAKEN,
        /** A corrigendum is neither revised nor corrected; a new one is. */
        IS_CORRIGENDUM;

        /** The key of the sentence that says so. */
        public String key() {
            return "symbol.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
