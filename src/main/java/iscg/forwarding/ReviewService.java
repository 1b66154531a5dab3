package iscg.forwarding;

import iscg.identity.Actors;
import iscg.language.Language;
import iscg.need.NeedHistory;
import iscg.need.NeedProgress;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The work of those who speak for a body: chairs of the advisory groups, staff of the secretariat's units. Each sees and
 * answers the slips of their own bodies alone; to others a slip does not exist here.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('CHAIR', 'SECRETARIAT')")
public class ReviewService {

    private static final int LINES_A_PAGE = 20;

    private final SlipRepository repository;
    private final Slips slips;
    private final AwaitedReplies awaited;
    private final NeedProgress progress;
    private final NeedHistory history;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewService(
            SlipRepository repository,
            Slips slips,
            AwaitedReplies awaited,
            NeedProgress progress,
            NeedHistory history,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.slips = slips;
        this.awaited = awaited;
        this.progress = progress;
        this.history = history;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What waits for the person's bodies, what is due first on top.
     *
     * @param page counted from 0
     */
    @Transactional(readOnly = true)
    public Page<SlipToReview> waiting(int page) {
        return repository
                .waiting(actors.current().bodies(), PageRequest.of(page, LINES_A_PAGE))
                .map(this::toReview);
    }

    /** How many slips wait for the person's bodies. */
    @Transactional(readOnly = true)
    public long countWaiting() {
        return repository.countWaiting(actors.current().bodies());
    }

    /** Opens a slip and notes that the body has seen it. Empty if there is none or it is another body's. */
    public Optional<SlipToReview> open(SlipId id) {
        var actor = actors.current();
        return repository.lock(id.value(), actor.bodies()).map(slip -> {
            var opened = progress.text(slip.need(), slip.revision());
            if (slip.seen(actor, clock.instant())) {
                history.recordFor(slip.body(), opened.number(), "slip.seen", actor);
            }
            return toReview(slip);
        });
    }

    /**
     * Sends the body's advice, which closes the slip.
     *
     * @throws SlipClosed if the body has replied already
     */
    public void sendAdvice(SlipId id, String text, Language language) {
        var actor = actors.current();
        var need = repository
                .needOf(id.value(), actor.bodies())
                .orElseThrow(() -> new AccessDeniedException("Not this body's"));
        progress.lock(need);
        var slip = repository.lock(id.value(), actor.bodies()).orElseThrow();
        slip.reply(text, language, actor, clock.instant());
        awaited.update(need);
        var number = progress.text(need, slip.revision()).number();
        history.recordFor(slip.body(), number, "slip.replied", actor);
        events.publishEvent(new AdviceSent(number, id));
    }

    private SlipToReview toReview(Slip slip) {
        return new SlipToReview(slips.details(List.of(slip)).getFirst(), progress.text(slip.need(), slip.revision()));
    }
}
