package iscg.notification;

import static java.util.stream.Collectors.toCollection;

import iscg.briefcase.DocumentsCame;
import iscg.briefcase.DocumentsCame.Arrival;
import iscg.disposition.ActionDue;
import iscg.identity.Actor;
import iscg.identity.Directory;
import iscg.identity.Role;
import iscg.language.Language;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingSending;
import iscg.procedure.StepDue;
import iscg.symbol.Symbol;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows who is told what of meetings; as {@link Newsroom}, asked before an act and after it. */
@Component
class MeetingNewsroom {

    /** Of more documents only the number is told; the meeting's page has them all. */
    private static final int MOST_SYMBOLS = 12;

    private final Directory directory;
    private final AroundMeetings around;

    MeetingNewsroom(Directory directory, AroundMeetings around) {
        this.directory = directory;
        this.around = around;
    }

    /** What is told of an act on a meeting. */
    List<News> of(MeetingSending sending, MeetingDetails meeting) {
        return switch (sending.act()) {
            case PUBLISH -> List.of(ofMeeting("meeting-published", Map.of(), meeting, around.invited(meeting)));
            case CHANGE -> List.of(ofMeeting("meeting-changed", Map.of(), meeting, around.concerned(meeting)));
            case CANCEL -> List.of(ofMeeting("meeting-cancelled", Map.of(), meeting, around.concerned(meeting)));
            case PUBLISH_AGENDA -> List.of(agenda(sending.words(), meeting));
            case REGISTER -> registered(sending, meeting);
            case WITHDRAW -> List.of(withdrawn(sending, meeting));
            case APPROVE ->
                List.of(
                        toParticipant(sending, "registration-approved", Map.of(), meeting),
                        participant(sending, meeting));
            case DECLINE ->
                List.of(toParticipant(sending, "registration-declined", Map.of("reason", reason(sending)), meeting));
            case ARRANGE -> List.of(toParticipant(sending, "needs-arranged", Map.of(), meeting));
        };
    }

    /** None is written yet while somebody only looks what would be told. */
    private static String reason(MeetingSending sending) {
        return sending.words().isBlank() ? "…" : sending.words();
    }

    private News agenda(String edition, MeetingDetails meeting) {
        return edition.equals("1")
                ? ofMeeting("agenda-published", Map.of(), meeting, around.concerned(meeting))
                : ofMeeting("agenda-changed", Map.of(), meeting, around.concerned(meeting));
    }

    /** What a focal point asks for is approved by that. */
    private List<News> registered(MeetingSending sending, MeetingDetails meeting) {
        var approved = participants(sending).anyMatch(person -> person.is(Role.FOCAL_POINT));
        return List.of(
                approved
                        ? participant(sending, meeting)
                        : new News(
                                NoticeKind.REGISTRATIONS,
                                "registration-requested",
                                whose(sending),
                                "/registrations",
                                focalPoints(sending)));
    }

    private News withdrawn(MeetingSending sending, MeetingDetails meeting) {
        var receivers = new LinkedHashSet<>(focalPoints(sending));
        receivers.addAll(directory.secretariat());
        return new News(
                NoticeKind.REGISTRATIONS,
                "registration-withdrawn",
                whose(sending),
                meeting.id().address(),
                List.copyOf(receivers));
    }

    /** That somebody takes part: to the secretariat, who prepares the room and the lines. */
    private News participant(MeetingSending sending, MeetingDetails meeting) {
        return new News(
                NoticeKind.REGISTRATIONS,
                "participant-approved",
                whose(sending),
                meeting.id().address(),
                directory.secretariat());
    }

    private News toParticipant(
            MeetingSending sending, String verb, Map<String, String> details, MeetingDetails meeting) {
        return new News(
                NoticeKind.REGISTRATIONS,
                verb,
                details,
                meeting.id().address(),
                participants(sending).toList());
    }

    private Map<String, String> whose(MeetingSending sending) {
        return Map.of(
                "person",
                participants(sending).findFirst().map(Actor::name).orElse(""),
                "member",
                Objects.requireNonNull(sending.member()));
    }

    private Stream<Actor> participants(MeetingSending sending) {
        return directory.find(Objects.requireNonNull(sending.person())).stream();
    }

    private List<Actor> focalPoints(MeetingSending sending) {
        return directory.focalPointsOf(Objects.requireNonNull(sending.member()));
    }

    /**
     * What is told of documents: new ones and new versions to all whom the meeting concerns; another language of what was there before to
     * those who read that language.
     */
    List<News> of(DocumentsCame came, MeetingDetails meeting) {
        var concerned = around.concerned(meeting);
        var versions = versions(came.arrivals().stream().filter(Arrival::original));
        var all = documents("documents-came", versions, meeting, concerned);
        var languages = Stream.of(Language.values()).flatMap(language -> {
            var translated = versions(
                    came.arrivals().stream().filter(arrival -> arrival.file().language() == language));
            translated.removeAll(versions);
            var readers = concerned.stream()
                    .filter(person -> person.language() == language)
                    .toList();
            return documents("documents-translated", translated, meeting, readers);
        });
        return Stream.concat(all, languages)
                .filter(news -> !news.receivers().isEmpty())
                .toList();
    }

    /** That a step is due or late: to who works in the units that are responsible; where nobody does, to all of the secretariat. */
    News of(StepDue due, MeetingDetails meeting) {
        var responsible = due.responsible().stream()
                .flatMap(unit -> directory.workingIn(unit).stream())
                .distinct()
                .toList();
        return new News(
                NoticeKind.REMINDERS,
                due.daysLeft() < 0 ? "step-overdue" : "step-due",
                Map.of("step", due.step(), "day", due.day().toString(), "days", String.valueOf(due.daysLeft())),
                meeting.id().address(),
                responsible.isEmpty() ? directory.secretariat() : responsible);
    }

    /** That an action is due or late: to whoever can say that it is done; where the portal knows nobody, to the secretariat. */
    News of(ActionDue due, MeetingDetails meeting) {
        return new News(
                NoticeKind.REMINDERS,
                due.daysLeft() < 0 ? "action-overdue" : "action-due",
                Map.of(
                        "action", String.valueOf(due.action().value()),
                        "to", due.to().searched(),
                        "day", due.day().toString(),
                        "days", String.valueOf(due.daysLeft())),
                meeting.id().address(),
                due.awaited().isEmpty() ? directory.secretariat() : due.awaited());
    }

    private static Set<Symbol> versions(Stream<Arrival> arrivals) {
        return arrivals.map(arrival -> arrival.file().symbol()).collect(toCollection(LinkedHashSet::new));
    }

    private static Stream<News> documents(
            String verb, Set<Symbol> symbols, MeetingDetails meeting, Collection<Actor> receivers) {
        if (symbols.isEmpty()) {
            return Stream.empty();
        }
        var few = symbols.size() <= MOST_SYMBOLS;
        var names = symbols.stream().map(Symbol::toString).toList();
        return Stream.of(new News(
                NoticeKind.DOCUMENTS,
                few ? verb : verb + "-many",
                Map.of("count", String.valueOf(symbols.size()), "symbols", few ? String.join(",", names) : ""),
                meeting.id().address(),
                List.copyOf(receivers)));
    }

    private static News ofMeeting(
            String verb, Map<String, String> details, MeetingDetails meeting, Collection<Actor> receivers) {
        return new News(NoticeKind.MEETINGS, verb, details, meeting.id().address(), List.copyOf(receivers));
    }
}
