package iscg.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * An end of the history with the portal's word that it was so: one line of four parts, apart by spaces.
 *
 * @param at when it was signed
 * @param signature in Base64, over the three parts before it
 */
record SignedHead(Instant at, Head head, String signature) {

    private static final int PARTS = 4;
    private static final int SIGNATURE = 3;

    static SignedHead of(Instant at, Head head, SigningKey key) {
        return new SignedHead(at, head, key.sign(statement(at, head)));
    }

    /** Reads a line; empty if it is none. */
    static Optional<SignedHead> parse(String line) {
        var parts = line.split(" ");
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            var head = new Head(Long.parseLong(parts[1]), parts[2]);
            return Optional.of(new SignedHead(Instant.parse(parts[0]), head, parts[SIGNATURE]));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    boolean isSignedWith(OpenKey key) {
        return key.signed(statement(at, head), signature);
    }

    private static String statement(Instant at, Head head) {
        return at + " " + head.position() + " " + head.hash();
    }

    String line() {
        return statement(at, head) + " " + signature;
    }
}
