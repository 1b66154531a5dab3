package iscg.meeting;

import static java.time.temporal.ChronoUnit.HOURS;

import iscg.identity.Actors;
import iscg.identity.Role;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings as everybody signed in may know them; drafts are the secretariat's alone. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MeetingService {

    private static final int PAGE = 20;

    private final MeetingRepository meetings;
    private final List<Participants> participants;
    private final MeetingTexts texts;
    private final Actors actors;
    private final Clock clock;

    MeetingService(
            MeetingRepository meetings,
            List<Participants> participants,
            MeetingTexts texts,
            Actors actors,
            Clock clock) {
        this.meetings = meetings;
        this.participants = List.copyOf(participants);
        this.texts = texts;
        this.actors = actors;
        this.clock = clock;
    }

    /** Those that are not over, the next first; cancelled ones among them until their time has passed. */
    public List<MeetingDetails> coming() {
        var now = clock.instant();
        return MeetingDetails.completed(
                meetings.findAllByClosesAtGreaterThanEqualOrderByOpensAt(now).stream()
                        .map(meeting -> meeting.details(now))
                        .toList(),
                texts);
    }

    /** Those that are over, the last first. */
    public Page<MeetingDetails> past(int page) {
        var now = clock.instant();
        var found = meetings.findAllByClosesAtLessThanOrderByOpensAtDesc(now, PageRequest.of(page, PAGE))
                .map(meeting -> meeting.details(now));
        return new PageImpl<>(
                MeetingDetails.completed(found.getContent(), texts), found.getPageable(), found.getTotalElements());
    }

    /** A meeting; empty if there is none, or it is a draft and the person not of the secretariat. */
    public Optional<MeetingDetails> find(MeetingId id) {
        return readable(id).map(this::details);
    }

    /** The one before in its series. */
    public Optional<MeetingDetails> before(MeetingId id) {
        return readable(id)
                .flatMap(meeting -> Optional.ofNullable(meeting.follows()))
                .flatMap(before -> find(new MeetingId(before)));
    }

    /** The one after in its series, once it is published. */
    public Optional<MeetingDetails> after(MeetingId id) {
        return meetings.findFirstByFollowsAndPublishedIsNotNullOrderById(id.value())
                .map(this::details);
    }

    private MeetingDetails details(Meeting meeting) {
        return meeting.details(clock.instant()).completed(texts);
    }

    /** How the person joins from afar: links only for the registered, and only for the time the secretariat set. */
    public Joining joining(MeetingId id) {
        return readable(id).filter(Meeting::isPublished).map(this::joining).orElse(Joining.only(Joining.State.NONE));
    }

    private Joining joining(Meeting meeting) {
        var links = meeting.shown().links();
        var opens = meeting.opensAt();
        var closes = meeting.closesAt();
        var now = clock.instant();
        if (links.none()
                || !meeting.shown().mode().isRemote()
                || meeting.status(now) == MeetingStatus.CANCELLED
                || opens == null
                || closes == null) {
            return Joining.only(Joining.State.NONE);
        }
        if (now.isAfter(closes.plus(links.hoursAfter(), HOURS))) {
            return Joining.only(Joining.State.PAST);
        }
        var person = actors.current().person();
        if (participants.stream().noneMatch(room -> room.takesPart(meeting.id(), person))) {
            return Joining.only(Joining.State.NOT_REGISTERED);
        }
        var from = opens.minus(links.hoursBefore(), HOURS);
        return now.isBefore(from)
                ? new Joining(Joining.State.TOO_EARLY, from, null)
                : new Joining(Joining.State.SHOWN, from, links);
    }

    private Optional<Meeting> readable(MeetingId id) {
        return meetings.findById(id.value())
                .filter(meeting -> meeting.isPublished() || actors.current().is(Role.SECRETARIAT));
    }
}
