package iscg.forwarding;

import iscg.forwarding.ForwardingRefused.Reason;
import iscg.identity.Actors;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.need.ForwardedText;
import iscg.need.NeedHistory;
import iscg.need.NeedNumber;
import iscg.need.NeedProgress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forwards needs to bodies. For the secretariat alone. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class ForwardingService {

    private final SlipRepository slips;
    private final NeedProgress progress;
    private final NeedHistory history;
    private final AwaitedReplies awaited;
    private final ReplyTimes replyTimes;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ForwardingService(
            SlipRepository slips,
            NeedProgress progress,
            NeedHistory history,
            AwaitedReplies awaited,
            ReplyTimes replyTimes,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slips = slips;
        this.progress = progress;
        this.history = history;
        this.awaited = awaited;
        this.replyTimes = replyTimes;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The last day a body usually has for a reply to what is forwarded today, in Geneva. */
    @Transactional(readOnly = true)
    public LocalDate usualReplyBy(String body) {
        return today().plusDays(replyTimes.daysOf(body));
    }

    private LocalDate today() {
        return Moments.dayOf(clock.instant());
    }

    /**
     * Forwards the current revision of a need, exactly as it is, with one slip per addressee.
     *
     * @param seenVersion the version of the need the person saw
     * @param note a word to the addressees; may be blank
     * @param language the note's; null only where it is blank
     * @throws ForwardingRefused if the addressees make no sense
     * @throws iscg.need.NeedMovedOn if somebody acted on the need since
     */
    public void forward(
            NeedNumber number, long seenVersion, List<Addressee> addressees, String note, @Nullable Language language) {
        requireSense(addressees);
        var shared = SlipNote.toAll(note, language);
        var forwarded = progress.forward(number, seenVersion);
        var sent = addressees.stream()
                .map(addressee -> send(forwarded, addressee, shared))
                .toList();
        awaited.update(forwarded.need());
        addressees.forEach(addressee -> record(forwarded, addressee));
        events.publishEvent(new NeedForwarded(number, forwarded.revision(), sent));
    }

    private void requireSense(List<Addressee> addressees) {
        if (addressees.isEmpty()) {
            throw new ForwardingRefused(Reason.NO_ADDRESSEE);
        }
        addressees.stream()
                .map(Addressee::replyBy)
                .filter(Objects::nonNull)
                .filter(today()::isAfter)
                .findAny()
                .ifPresent(passed -> {
                    throw new ForwardingRefused(Reason.DATE_PASSED);
                });
    }

    private SlipId send(ForwardedText forwarded, Addressee addressee, SlipNote note) {
        if (slips.isWith(addressee.body(), forwarded.need(), forwarded.revision())) {
            throw new ForwardingRefused(Reason.ALREADY_FORWARDED);
        }
        var slip = new Slip(forwarded.need(), forwarded.revision(), addressee, note, actors.current(), clock.instant());
        return slips.save(slip).id();
    }

    /** When all are sent, so that the history knows where that brought the need. */
    private void record(ForwardedText forwarded, Addressee addressee) {
        var purpose = addressee.purpose().name().toLowerCase(Locale.ROOT);
        history.record(
                forwarded.number(), "slip.sent-for-" + purpose, actors.current(), Map.of("body", addressee.body()));
    }
}
