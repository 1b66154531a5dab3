package iscg.meeting;

import static java.util.Comparator.comparingInt;

import iscg.language.Language;
import iscg.language.Moments;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the secretariat says of a meeting, finished or not.
 *
 * @param bodies codes of those that meet; {@code ISCG} for the Group itself
 * @param zone in whose time sessions are planned
 * @param place where it is held; needs no words where nobody comes to a place
 * @param registrationUntil the last day, in Geneva; null while it is open
 */
public record MeetingPlan(
        SixTexts title,
        List<String> bodies,
        ZoneId zone,
        List<PlannedSession> sessions,
        SixTexts place,
        MeetingMode mode,
        MeetingServices services,
        RemoteRights remote,
        JoiningLinks links,
        @Nullable LocalDate registrationUntil) {

    /** What a new one begins with: a hybrid meeting of the Group in Geneva where everybody may speak. */
    static final MeetingPlan NEW = new MeetingPlan(
            SixTexts.EMPTY,
            List.of("ISCG"),
            Moments.GENEVA,
            List.of(PlannedSession.empty(1)),
            SixTexts.EMPTY,
            MeetingMode.HYBRID,
            MeetingServices.NONE,
            new RemoteRights(true, false),
            JoiningLinks.NONE,
            null);

    public MeetingPlan {
        bodies = List.copyOf(bodies);
        sessions = List.copyOf(sessions);
    }

    public MeetingPlan titled(Language language, String words) {
        return with(title.with(language, words), bodies, zone, sessions, place, mode);
    }

    public MeetingPlan of(List<String> bodies) {
        return with(title, bodies, zone, sessions, place, mode);
    }

    public MeetingPlan inTimeOf(ZoneId zone) {
        return with(title, bodies, zone, sessions, place, mode);
    }

    public MeetingPlan at(Language language, String words) {
        return with(title, bodies, zone, sessions, place.with(language, words), mode);
    }

    public MeetingPlan held(MeetingMode mode) {
        return with(title, bodies, zone, sessions, place, mode);
    }

    /** With one session changed; without effect if it was taken out meanwhile. */
    public MeetingPlan session(int key, UnaryOperator<PlannedSession> change) {
        return sessions(sessions.stream().map(one -> one.key() == key ? change.apply(one) : one));
    }

    public MeetingPlan withAnotherSession() {
        var next = sessions.stream().mapToInt(PlannedSession::key).max().orElse(0) + 1;
        return sessions(Stream.concat(sessions.stream(), Stream.of(PlannedSession.empty(next))));
    }

    public MeetingPlan withoutSession(int key) {
        return sessions(sessions.stream().filter(one -> one.key() != key));
    }

    public MeetingPlan served(UnaryOperator<MeetingServices> change) {
        return new MeetingPlan(
                title, bodies, zone, sessions, place, mode, change.apply(services), remote, links, registrationUntil);
    }

    public MeetingPlan fromAfar(RemoteRights rights) {
        return new MeetingPlan(title, bodies, zone, sessions, place, mode, services, rights, links, registrationUntil);
    }

    public MeetingPlan joined(UnaryOperator<JoiningLinks> change) {
        return new MeetingPlan(
                title, bodies, zone, sessions, place, mode, services, remote, change.apply(links), registrationUntil);
    }

    public MeetingPlan registering(@Nullable LocalDate until) {
        return new MeetingPlan(title, bodies, zone, sessions, place, mode, services, remote, links, until);
    }

    private MeetingPlan sessions(Stream<PlannedSession> sessions) {
        return with(title, bodies, zone, sessions.toList(), place, mode);
    }

    private MeetingPlan with(
            SixTexts title,
            List<String> bodies,
            ZoneId zone,
            List<PlannedSession> sessions,
            SixTexts place,
            MeetingMode mode) {
        return new MeetingPlan(title, bodies, zone, sessions, place, mode, services, remote, links, registrationUntil);
    }

    /** The sessions in UTC, in order; those that are not complete are left out. */
    List<Session> published() {
        return sessions.stream()
                .flatMap(one -> one.at(zone).stream())
                .sorted(Comparator.comparing(Session::startsAt))
                .toList();
    }

    /** What keeps it from being published, in the order of the form. */
    public Set<PlanProblem> problems() {
        var problems = EnumSet.noneOf(PlanProblem.class);
        if (title.texts().isEmpty()) {
            problems.add(PlanProblem.TITLE);
        }
        if (bodies.isEmpty()) {
            problems.add(PlanProblem.BODIES);
        }
        if (sessions.isEmpty() || published().size() < sessions.size()) {
            problems.add(PlanProblem.SESSIONS);
        }
        if (mode.hasPlace() && place.texts().isEmpty()) {
            problems.add(PlanProblem.PLACE);
        }
        if (!links.allSafe()) {
            problems.add(PlanProblem.LINKS);
        }
        return problems;
    }

    /** The plan of a later meeting of the same kind: as this one, without the links, which were for this one alone. */
    MeetingPlan later(long days) {
        var moved = sessions.stream()
                .sorted(comparingInt(PlannedSession::key))
                .map(one -> one.later(days))
                .toList();
        return new MeetingPlan(
                title,
                bodies,
                zone,
                new ArrayList<>(moved),
                place,
                mode,
                services,
                remote,
                JoiningLinks.NONE.shown(links.hoursBefore(), links.hoursAfter()),
                registrationUntil == null ? null : registrationUntil.plusDays(days));
    }
}
