package iscg.barrier;

import iscg.audit.Act;
import iscg.audit.Act.ActorName;
import iscg.audit.Act.Audience;
import iscg.audit.History;
import iscg.identity.Actors;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports of barriers from anybody, and lets the secretariat see to them. */
@Service
@Transactional
public class BarrierService {

    private static final int A_PAGE = 20;

    private final BarrierRepository barriers;
    private final History history;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BarrierService(
            BarrierRepository barriers, History history, Actors actors, ApplicationEventPublisher events, Clock clock) {
        this.barriers = barriers;
        this.history = history;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a report. Who reports is not noted, signed in or not: they say themselves how they can be answered.
     *
     * @param sending of the form; sent again, it gives the same reference again
     * @throws IllegalArgumentException if it says nothing, or more than can be kept
     */
    @PreAuthorize("permitAll()")
    public BarrierReference report(UUID sending, BarrierWords words) {
        return barriers.findBySending(sending).map(Barrier::reference).orElseGet(() -> arrive(sending, words));
    }

    private BarrierReference arrive(UUID sending, BarrierWords words) {
        var reference =
                barriers.save(new Barrier(sending, words, clock.instant())).reference();
        record(reference, "barrier.reported", null, Map.of());
        events.publishEvent(new BarrierReported(reference));
        return reference;
    }

    /**
     * The reports in these states, the newest first.
     *
     * @param page counted from 0
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    @Transactional(readOnly = true)
    public Page<BarrierDetails> all(Collection<BarrierState> states, int page) {
        return barriers.findAllByStateInOrderByIdDesc(states, PageRequest.of(page, A_PAGE))
                .map(Barrier::details);
    }

    @PreAuthorize("hasRole('SECRETARIAT')")
    @Transactional(readOnly = true)
    public long count(BarrierState state) {
        return barriers.countByState(state);
    }

    @PreAuthorize("hasRole('SECRETARIAT')")
    @Transactional(readOnly = true)
    public Optional<BarrierDetails> find(BarrierReference reference) {
        return barriers.findById(reference.number()).map(Barrier::details);
    }

    /** What happened to a report, oldest first. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    @Transactional(readOnly = true)
    public List<Act> timeline(BarrierReference reference) {
        return history.of(reference.toString());
    }

    /**
     * Takes a report up, or up again.
     *
     * @throws BarrierMovedOn if somebody was faster
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void take(BarrierReference reference) {
        barrier(reference).take();
        record(reference, "barrier.taken", actors.current().named(), Map.of());
    }

    /**
     * Closes a report.
     *
     * @param end mended or answered
     * @throws BarrierMovedOn if somebody was faster
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void close(BarrierReference reference, BarrierState end, String note) {
        barrier(reference).close(end, note);
        record(reference, "barrier." + end.word(), actors.current().named(), Map.of("note", note));
    }

    private Barrier barrier(BarrierReference reference) {
        return barriers.findById(reference.number()).orElseThrow();
    }

    private void record(BarrierReference reference, String verb, @Nullable ActorName by, Map<String, String> details) {
        history.record(new Act(reference.toString(), verb, by, clock.instant(), Audience.OWNERS, details));
    }
}
