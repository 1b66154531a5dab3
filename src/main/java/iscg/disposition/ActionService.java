package iscg.disposition;

import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.identity.Position;
import iscg.identity.Role;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.meeting.MeetingId;
import iscg.translation.Originals;
import iscg.translation.TextPlace;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows up what meetings asked of somebody by a day. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ActionService {

    private final DispositionRepository dispositions;
    private final DispositionService published;
    private final DispositionTexts texts;
    private final DispositionHistory history;
    private final Originals originals;
    private final Actors actors;
    private final Clock clock;

    ActionService(
            DispositionRepository dispositions,
            DispositionService published,
            DispositionTexts texts,
            DispositionHistory history,
            Originals originals,
            Actors actors,
            Clock clock) {
        this.dispositions = dispositions;
        this.published = published;
        this.texts = texts;
        this.history = history;
        this.originals = originals;
        this.actors = actors;
        this.clock = clock;
    }

    /** All actions of a meeting, what is due first on top; nothing if the person may not see the meeting. */
    @Transactional(readOnly = true)
    public List<DispositionDetails> of(MeetingId meeting) {
        return published.of(meeting).stream()
                .filter(DispositionDetails::isAction)
                .sorted(Comparator.comparing(
                        one -> Objects.requireNonNull(one.content().due())))
                .toList();
    }

    /** Open actions of all meetings that fall to whom the person speaks for, what is due first on top. */
    @Transactional(readOnly = true)
    public List<DispositionDetails> mine() {
        var today = Moments.dayOf(clock.instant());
        var recipients = recipients(actors.current());
        return recipients.isEmpty()
                ? List.of()
                : texts.completed(dispositions.open(recipients).stream()
                        .map(one -> one.details(today))
                        .toList());
    }

    private static List<String> recipients(Actor actor) {
        var recipients = new ArrayList<Recipient>();
        actor.bodiesAs(Position.CHAIR, Position.STAFF).forEach(body -> recipients.add(Recipient.body(body)));
        if (actor.member() != null) {
            recipients.add(Recipient.member(actor.member()));
        }
        if (actor.is(Role.SECRETARIAT)) {
            recipients.add(Recipient.SECRETARIAT);
        }
        return recipients.stream()
                .filter(one -> one.isSpokenForBy(actor))
                .map(Recipient::searched)
                .toList();
    }

    /** Whether the person may say that an action is done: the secretariat, and whoever speaks for whom it falls to. */
    @Transactional(readOnly = true)
    public boolean mayReport(DispositionDetails action) {
        var actor = actors.current();
        return actor.is(Role.SECRETARIAT) || action.content().to().isSpokenForBy(actor);
    }

    /**
     * Says that an action is done.
     *
     * @param note what came of it, for everybody who may see the meeting
     */
    public void done(DispositionId id, String note, Language language) {
        var action = lock(id);
        var actor = actors.current();
        if (!actor.is(Role.SECRETARIAT) && !action.to().isSpokenForBy(actor)) {
            throw new AccessDeniedException("This action is not theirs");
        }
        action.done(new Completion(clock.instant(), actor.person(), note, language));
        originals.offer(action.offered());
        history.record(action, "meeting.action-done", Map.of("note", note));
    }

    /** Says that an action is to be done after all. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void reopen(DispositionId id) {
        var action = lock(id);
        action.open();
        originals.withdraw(TextPlace.ofCompletion(id));
        history.record(action, "meeting.action-reopened", Map.of());
    }

    private Disposition lock(DispositionId id) {
        return dispositions.lock(id.value()).orElseThrow(NoSuchElementException::new);
    }
}
