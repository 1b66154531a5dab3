package iscg.disposition;

import iscg.language.Moments;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import iscg.meeting.MeetingStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the secretariat notes what a meeting decides. Each change is kept at once and seen by others only once it is published. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class DispositionPreparationService {

    private final DispositionRepository dispositions;
    private final MeetingService meetings;
    private final DispositionTexts texts;
    private final DispositionHistory history;
    private final Clock clock;

    DispositionPreparationService(
            DispositionRepository dispositions,
            MeetingService meetings,
            DispositionTexts texts,
            DispositionHistory history,
            Clock clock) {
        this.dispositions = dispositions;
        this.meetings = meetings;
        this.texts = texts;
        this.history = history;
        this.clock = clock;
    }

    /** All that hold or are being worded on one item, in the order in which they were noted. */
    @Transactional(readOnly = true)
    public List<DispositionDetails> all(MeetingId meeting, int item) {
        var today = Moments.dayOf(clock.instant());
        return dispositions.of(meeting.value()).stream()
                .filter(one -> one.item() == item)
                .map(one -> one.details(today))
                .toList();
    }

    /** How one is worded at this moment. */
    @Transactional(readOnly = true)
    public DispositionContent wording(DispositionId id) {
        return dispositions.findById(id.value()).map(Disposition::wording).orElseThrow(NoSuchElementException::new);
    }

    /** Begins one on an item of the agenda. */
    public DispositionId begin(MeetingId meeting, int item) {
        Objects.requireNonNull(meeting);
        meetings.find(meeting)
                .filter(details -> details.status() != MeetingStatus.DRAFT)
                .orElseThrow(() -> new IllegalStateException("Decisions are noted at meetings that are published"));
        var begun = dispositions.save(new Disposition(meeting, item, clock.instant()));
        history.recordForOwners(begun, "meeting.disposition-begun");
        return begun.id();
    }

    /**
     * Changes one thing and leaves what others changed.
     *
     * @return when it was saved, in UTC
     */
    public Instant edit(DispositionId id, UnaryOperator<DispositionContent> change) {
        var disposition = lock(id);
        disposition.word(change.apply(disposition.wording()), clock.instant());
        return disposition.savedAt();
    }

    /** Makes the wording as it stands everybody's, the first time or anew; it needs words in at least one language. */
    public void publish(DispositionId id) {
        var disposition = lock(id);
        var first = disposition.state() == DispositionState.DRAFT;
        disposition.publish(clock.instant());
        texts.offer(disposition, meetings.find(disposition.meeting()).orElseThrow());
        history.record(disposition, first ? "meeting.disposition-published" : "meeting.disposition-changed", Map.of());
    }

    /** Takes back what does not hold, or was begun by mistake. It stays in the history. */
    public void withdraw(DispositionId id) {
        var disposition = lock(id);
        var draft = disposition.state() == DispositionState.DRAFT;
        disposition.withdraw(clock.instant());
        if (draft) {
            history.recordForOwners(disposition, "meeting.disposition-withdrawn");
        } else {
            texts.withdraw(disposition);
            history.record(disposition, "meeting.disposition-withdrawn", Map.of());
        }
    }

    private Disposition lock(DispositionId id) {
        return dispositions.lock(id.value()).orElseThrow(NoSuchElementException::new);
    }
}
