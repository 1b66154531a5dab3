package iscg.forwarding;

import iscg.forwarding.ForwardingRefused.Reason;
import iscg.identity.Actor;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.need.NeedHistory;
import iscg.need.NeedNumber;
import iscg.need.NeedProgress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slips as those read and answer them who work in a body: chairs, vice-chairs and reviewers of the advisory groups, staff of the
 * secretariat's units. To others a slip does not exist here. Each reply closes the slip; it is sent by those who speak for the body:
 * its chair, a vice-chair where the chair declared a conflict of interest, the staff of a unit.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('CHAIR', 'SECRETARIAT')")
public class ReviewService {

    private final SlipRepository slips;
    private final SlipAccess access;
    private final Slips details;
    private final AwaitedReplies awaited;
    private final NeedProgress progress;
    private final NeedHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewService(
            SlipRepository slips,
            SlipAccess access,
            Slips details,
            AwaitedReplies awaited,
            NeedProgress progress,
            NeedHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slips = slips;
        this.access = access;
        this.details = details;
        this.awaited = awaited;
        this.progress = progress;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a slip and notes that the body has seen it. Empty if there is none or it is not theirs to know of. */
    public Optional<SlipToReview> open(SlipId id) {
        return access.find(id).map(slip -> {
            if (slip.seen(access.actor(), clock.instant())) {
                var number = progress.text(slip.need(), slip.revision()).number();
                history.recordFor(slip.body(), number, "slip.seen", access.actor());
            }
            return details.toReview(slip, access.actor());
        });
    }

    /**
     * Sends the body's advice.
     *
     * @throws SlipClosed if the body has replied already, or need not any more
     * @throws SlipMovedOn if the person no longer speaks for the body here
     */
    public void sendAdvice(SlipId id, String text, Language language) {
        conclude(id, SlipOutcome.ADVICE, text, language, number -> new AdviceSent(number, id));
    }

    /** Asks for a revision of the need and says which. As for {@link #sendAdvice}. */
    public void requestRevision(SlipId id, String text, Language language) {
        conclude(id, SlipOutcome.REVISION_REQUESTED, text, language, number -> new RevisionRequested(number, id));
    }

    /** Replies that there is nothing to say; or only the given words, which may be blank. As for {@link #sendAdvice}. */
    public void sendNoComment(SlipId id, String text, Language language) {
        conclude(id, SlipOutcome.NO_COMMENT, text, language, number -> new NoCommentSent(number, id));
    }

    private void conclude(
            SlipId id, SlipOutcome outcome, String text, Language language, Function<NeedNumber, Object> event) {
        reply(id, reply -> {
            reply.slip().conclude(outcome, text, language, reply.by(), clock.instant());
            return new Done(outcome, Map.of(), event.apply(reply.number()));
        });
    }

    /**
     * Passes the request on to another body, which receives the same text for action. As for {@link #sendAdvice}.
     *
     * @param why read by the other body and by all who read the need
     * @throws ForwardingRefused if the date has passed, or the body has received this text already
     */
    public void refer(SlipId id, String body, LocalDate replyBy, String why, Language language) {
        if (replyBy.isBefore(Moments.dayOf(clock.instant()))) {
            throw new ForwardingRefused(Reason.DATE_PASSED);
        }
        reply(id, reply -> {
            var slip = reply.slip();
            var referred = slip.referTo(body, replyBy, why, language, reply.by(), clock.instant());
            if (slips.isWith(body, slip.need(), slip.revision())) {
                throw new ForwardingRefused(Reason.ALREADY_FORWARDED);
            }
            slips.save(referred);
            return new Done(
                    SlipOutcome.REFERRED,
                    Map.of("other", body, "revision", String.valueOf(slip.revision())),
                    new SlipReferred(reply.number(), id, referred.id()));
        });
    }

    /**
     * Of two replies to a need one comes second, so that the need's state follows from all of them. The history is written when it
     * does, so that it says where the reply brought the need.
     */
    private void reply(SlipId id, Function<OpenReply, Done> step) {
        var need = access.needOf(id);
        progress.lock(need);
        var slip = access.open(id);
        var reply = new OpenReply(slip, progress.text(need, slip.revision()).number(), access.actor());
        var done = step.apply(reply);
        awaited.update(need);
        history.recordFor(slip.body(), reply.number(), done.how().verb(), reply.by(), done.details());
        events.publishEvent(done.event());
    }

    private record OpenReply(Slip slip, NeedNumber number, Actor by) {}

    /** What a reply leaves to be noted and told. */
    private record Done(SlipOutcome how, Map<String, String> details, Object event) {}
}
