package iscg.forwarding.ui;

import iscg.forwarding.Addressee;
import iscg.forwarding.Purpose;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the secretary has chosen for one body so far.
 *
 * @param body its code
 * @param replyBy null while no date is given
 */
record ForwardChoice(String body, Purpose purpose, @Nullable LocalDate replyBy) {

    /** Reads one line as {@link #line} wrote it; empty if it is none. */
    static Optional<ForwardChoice> read(String line) {
        var parts = line.split(" ");
        try {
            return Optional.of(new ForwardChoice(
                    parts[0], Purpose.valueOf(parts[1]), parts.length > 2 ? LocalDate.parse(parts[2]) : null));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    /** As in {@code RAG ACTION 2026-12-21}. */
    String line() {
        return body + " " + purpose + (replyBy == null ? "" : " " + replyBy);
    }

    /** For those where nothing is missing. */
    Addressee addressee() {
        return new Addressee(body, purpose, purpose == Purpose.ACTION ? replyBy : null);
    }
}
