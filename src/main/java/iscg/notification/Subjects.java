package iscg.notification;

import iscg.barrier.BarrierReference;
import iscg.barrier.BarrierTitles;
import iscg.identity.Actor;
import iscg.identity.Role;
import iscg.language.Language;
import iscg.language.Messages;
import iscg.language.Moments;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingId;
import iscg.meeting.PublishedMeetings;
import iscg.need.NeedNumber;
import iscg.need.NeedParties;
import iscg.translation.TextPlace;
import iscg.translation.TranslatedTitles;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people are told of: needs, meetings, and reports of barriers. */
@Component
class Subjects {

    private final NeedParties needs;
    private final PublishedMeetings meetings;
    private final BarrierTitles barriers;
    private final TranslatedTitles titles;
    private final Messages messages;
    private final Moments moments;

    Subjects(
            NeedParties needs,
            PublishedMeetings meetings,
            BarrierTitles barriers,
            TranslatedTitles titles,
            Messages messages,
            Moments moments) {
        this.needs = needs;
        this.meetings = meetings;
        this.barriers = barriers;
        this.titles = titles;
        this.messages = messages;
        this.moments = moments;
    }

    /**
     * A subject as the person may know of it today; empty if they may not any more.
     *
     * @param written its number, reference, or what it is otherwise kept under
     * @param reader the language in which it is told
     */
    Optional<Subject> seenBy(Actor person, String written, Language reader) {
        return NeedNumber.parse(written)
                .map(number -> need(person, number, reader))
                .or(() -> MeetingId.ofSubject(written).map(id -> meeting(id, reader)))
                .orElseGet(() -> BarrierReference.parse(written).flatMap(reference -> barrier(person, reference)));
    }

    /** With its title in the reader's language, if somebody translated it. */
    private Optional<Subject> need(Actor person, NeedNumber number, Language reader) {
        if (!needs.mayRead(person, number)) {
            return Optional.empty();
        }
        var need = needs.of(number);
        var translated =
                need.language() == reader ? Optional.<String>empty() : titles.of(TextPlace.ofNeed(number), reader);
        return Optional.of(translated
                .map(title -> new Subject(number.toString(), title, reader))
                .orElseGet(() -> new Subject(number.toString(), need.title(), need.language())));
    }

    private Optional<Subject> barrier(Actor person, BarrierReference reference) {
        return person.is(Role.SECRETARIAT)
                ? barriers.of(reference)
                        .map(report -> new Subject(reference.toString(), report.words(), report.language()))
                : Optional.empty();
    }

    private Optional<Subject> meeting(MeetingId id, Language reader) {
        return meetings.find(id).map(meeting -> of(meeting, reader));
    }

    /** Meetings have no number: the day on which they open stands for it. */
    Subject of(MeetingDetails meeting, Language reader) {
        var day = meeting.openingDay()
                .map(Moments::endOf)
                .map(moment -> moments.day(moment, reader))
                .orElse("");
        return new Subject(
                messages.text(reader, "meeting.of-day", Map.of("day", day)),
                meeting.title().forReader(reader),
                meeting.title().languageFor(reader));
    }

    /**
     * What stands above the news on it.
     *
     * @param number as officially written; of a meeting what stands for it in the reader's language
     * @param language of the title
     */
    record Subject(String number, String title, Language language) {}
}
