package iscg.meeting;

import java.io.Serializable;
import java.util.Optional;

/** By what the portal knows a meeting. */
public record MeetingId(long value) implements Serializable {

    private static final String SUBJECT = "meeting:";

    /** Reads the part of an address; empty if it is none. */
    public static Optional<MeetingId> inAddress(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new MeetingId(Long.parseLong(text))) : Optional.empty();
    }

    /** Reads what its history is kept under; empty if it is none. */
    public static Optional<MeetingId> ofSubject(String text) {
        return text.startsWith(SUBJECT) ? inAddress(text.substring(SUBJECT.length())) : Optional.empty();
    }

    /** The address of its page. */
    public String address() {
        return "/meetings/" + value;
    }

    /** What its history is kept under. */
    public String subject() {
        return SUBJECT + value;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
