package iscg.meeting;

import iscg.translation.TextKind;
import iscg.translation.TextPart;
import iscg.translation.TextPlace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The same meeting with its title and place in more languages. */
    private MeetingDetails called(SixTexts title, SixTexts place) {
        return new MeetingDetails(
                id,
                status,
                title,
                bodies,
                zone,
                sessions,
                place,
                mode,
                services,
                remote,
                registrationUntil,
                cancellation,
                edition,
                changesWait);
    }

    /** Meetings as readers get them, completed by translators; drafts are nobody's to translate. */
    static List<MeetingDetails> completed(List<MeetingDetails> meetings, MeetingTexts texts) {
        var completion = texts.completing(meetings.stream()
                .filter(one -> one.status() != MeetingStatus.DRAFT)
                .flatMap(one -> Stream.of(one.titlePlace(), one.placePlace()))
                .toList());
        return meetings.stream()
                .map(one -> one.called(
                        completion.of(one.titlePlace(), one.title), completion.of(one.placePlace(), one.place)))
                .toList();
    }

    MeetingDetails completed(MeetingTexts texts) {
        return completed(List.of(this), texts).getFirst();
    }

    /** Offers what it is called and where it is held to translators. */
    void offer(MeetingTexts texts) {
        texts.offer(this, TextKind.MEETING, titlePlace(), TextPart.Name.TITLE, title);
        texts.offer(
                this, TextKind.MEETING, placePlace(), TextPart.Name.TITLE, mode.hasPlace() ? place : SixTexts.EMPTY);
    }

    private TextPlace titlePlace() {
        return TextPlace.ofMeeting(id);
    }

    private TextPlace placePlace() {
        return TextPlace.ofPlaceOfMeeting(id);
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
