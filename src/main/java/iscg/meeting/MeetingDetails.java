package iscg.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as everybody may know it; the links by which one joins are not part of it.
 *
 * @param bodies codes of those that meet
 * @param sessions in order; may be none in a draft
 * @param registrationUntil the last day, in Geneva; null where none is set
 * @param cancellation null unless it will not take place
 * @param edition how often it was published
 * @param changesWait whether the secretariat changed more than it published
 */
public record MeetingDetails(
        MeetingId id,
        MeetingStatus status,
        SixTexts title,
        List<String> bodies,
        ZoneId zone,
        List<Session> sessions,
        SixTexts place,
        MeetingMode mode,
        MeetingServices services,
        RemoteRights remote,
        @Nullable LocalDate registrationUntil,
        @Nullable Cancellation cancellation,
        int edition,
        boolean changesWait) {

    public MeetingDetails {
        bodies = List.copyOf(bodies);
        sessions = List.copyOf(sessions);
    }

    /** When it begins; empty for a draft without sessions. */
    public Optional<Instant> opensAt() {
        return sessions.stream().map(Session::startsAt).findFirst();
    }

    /** The day on which it opens where it is held. */
    public Optional<LocalDate> openingDay() {
        return opensAt().map(moment -> LocalDate.ofInstant(moment, zone));
    }

    /** The day on which it closes, where it is held. */
    public Optional<LocalDate> closingDay() {
        return sessions.stream()
                .map(Session::endsAt)
                .max(Comparator.naturalOrder())
                .map(moment -> LocalDate.ofInstant(moment, zone));
    }
}
