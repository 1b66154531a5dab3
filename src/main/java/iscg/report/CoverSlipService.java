package iscg.report;

import iscg.identity.Actors;
import iscg.identity.Position;
import iscg.identity.Role;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.meeting.MeetingHistory;
import iscg.meeting.MeetingId;
import iscg.translation.OfferedText;
import iscg.translation.Originals;
import iscg.translation.TextKind;
import iscg.translation.TextPlace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends issued reports to bodies, for information or for action; whoever speaks for the body takes note or replies. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('CHAIR', 'SECRETARIAT')")
public class CoverSlipService {

    private final ReportService reports;
    private final CoverSlips slips;
    private final MeetingHistory history;
    private final Originals originals;
    private final ApplicationEventPublisher events;
    private final Actors actors;
    private final Clock clock;

    CoverSlipService(
            ReportService reports,
            CoverSlips slips,
            MeetingHistory history,
            Originals originals,
            ApplicationEventPublisher events,
            Actors actors,
            Clock clock) {
        this.reports = reports;
        this.slips = slips;
        this.history = history;
        this.originals = originals;
        this.events = events;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Sends the last issued version to a body, once.
     *
     * @param replyBy required for action
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void send(MeetingId meeting, String body, Set<CoverPurpose> purposes, @Nullable LocalDate replyBy) {
        var action = purposes.contains(CoverPurpose.ACTION);
        var report = reports.last(meeting).orElseThrow(NoSuchElementException::new);
        if (purposes.isEmpty() || action && replyBy == null) {
            throw new IllegalArgumentException("A slip says what for, and for action by when");
        }
        if (replyBy != null && replyBy.isBefore(Moments.dayOf(clock.instant()))) {
            throw new IllegalArgumentException("The day has passed");
        }
        if (!slips.send(
                report.id(),
                body,
                purposes,
                action ? replyBy : null,
                actors.current().person())) {
            throw new IllegalStateException("The body has it already");
        }
        history.record(meeting, "meeting.report-sent", Map.of("body", body));
        events.publishEvent(new ReportSent(meeting, body, action ? replyBy : null));
    }

    /** The slips of the last issued version: all for the secretariat, of their own bodies for others. */
    @Transactional(readOnly = true)
    public List<CoverSlip> of(MeetingId meeting) {
        var actor = actors.current();
        return reports.last(meeting).map(report -> slips.of(report.id())).orElse(List.of()).stream()
                .filter(slip -> actor.is(Role.SECRETARIAT) || actor.speaksFor(slip.body()))
                .toList();
    }

    /** What waits for the person, what is due first on top. */
    @Transactional(readOnly = true)
    public List<CoverSlip> waiting() {
        return slips.waiting(actors.current().bodiesAs(Position.CHAIR, Position.STAFF));
    }

    /** Says that the body took note; only of what is for information alone. */
    public void takeNote(long slip) {
        if (own(slip).action()) {
            throw new IllegalStateException("What is for action is replied to");
        }
        settle(slip, null, null);
    }

    /** Says what the body did or will do. */
    public void reply(long slip, String text, Language language) {
        var body = own(slip).body();
        settle(slip, text, language);
        originals.offer(OfferedText.ofWords(TextPlace.ofCoverReply(slip), TextKind.COVER_REPLY, "", 1, language, text)
                .by(body)
                .forAFewUnless(false));
    }

    private CoverSlip own(long id) {
        var slip = slips.find(id).orElseThrow(NoSuchElementException::new);
        if (!actors.current().speaksFor(slip.body())) {
            throw new AccessDeniedException("This slip is not theirs");
        }
        return slip;
    }

    private void settle(long id, @Nullable String reply, @Nullable Language language) {
        if (!slips.settle(id, actors.current().person(), reply, language)) {
            throw new IllegalStateException("The body replied already");
        }
        var slip = slips.find(id).orElseThrow();
        history.recordForOwners(slip.meeting(), "meeting.report-slip-settled", Map.of("body", slip.body()));
        events.publishEvent(new ReportSlipSettled(slip.meeting(), slip.body(), reply != null));
    }
}
