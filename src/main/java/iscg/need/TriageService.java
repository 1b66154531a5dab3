package iscg.need;

import iscg.identity.Actors;
import iscg.language.Language;
import iscg.need.NeedLists.Scope;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secretariat's work on needs. For the secretariat alone. Every act names the version of the need the person saw; if
 * somebody acted on it since, nothing is done and {@link NeedMovedOn} says so.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class TriageService {

    private static final Sort OLDEST_FIRST = Sort.by("submittedAt", "id");
    private static final Set<NeedStatus> WAITING = EnumSet.of(NeedStatus.SUBMITTED, NeedStatus.READY_TO_ANSWER);
    private static final NeedFilter MINE = NeedFilter.ANY.withCharge(NeedFilter.Charge.MINE);

    private final NeedRepository needs;
    private final DeclineReasonRepository reasons;
    private final NeedQueries queries;
    private final NeedLists lists;
    private final NeedHistory history;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TriageService(
            NeedRepository needs,
            DeclineReasonRepository reasons,
            NeedQueries queries,
            NeedLists lists,
            NeedHistory history,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.needs = needs;
        this.reasons = reasons;
        this.queries = queries;
        this.lists = lists;
        this.history = history;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The queue, oldest first; without a status in the filter, all that is not closed.
     *
     * @param page counted from 0
     */
    @Transactional(readOnly = true)
    public Page<NeedListItem> queue(NeedFilter filter, int page) {
        return lists.fetch(everybodys(), filter, statuses(filter), OLDEST_FIRST, page);
    }

    /**
     * The same for whoever has counted already.
     *
     * @param counts as {@link #counts} gives them for this filter
     */
    @Transactional(readOnly = true)
    public Page<NeedListItem> queue(NeedFilter filter, int page, Map<NeedStatus, Long> counts) {
        var total = statuses(filter).stream()
                .mapToLong(status -> counts.getOrDefault(status, 0L))
                .sum();
        return lists.fetch(everybodys(), filter, statuses(filter), OLDEST_FIRST, page, total);
    }

    private static Set<NeedStatus> statuses(NeedFilter filter) {
        return filter.status() == null ? NeedStatus.open() : EnumSet.of(filter.status());
    }

    /** How many needs stand in each status under the rest of the filter; statuses without any are left out. */
    @Transactional(readOnly = true)
    public Map<NeedStatus, Long> counts(NeedFilter filter) {
        return queries.countByStatus(everybodys(), filter, EnumSet.allOf(NeedStatus.class));
    }

    private Scope everybodys() {
        return Scope.allAskedBy(actors.current().person());
    }

    /** How many needs a filter leaves in the queue. */
    @Transactional(readOnly = true)
    public long count(NeedFilter filter) {
        return queries.countByStatus(everybodys(), filter, statuses(filter)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** How many needs wait for the secretariat. */
    @Transactional(readOnly = true)
    public long waiting() {
        return needs.countByStatusIn(WAITING);
    }

    /**
     * The needs in the person's charge that wait for the secretariat, oldest first.
     *
     * @param page counted from 0
     */
    @Transactional(readOnly = true)
    public Page<NeedListItem> waitingForMe(int page) {
        return lists.fetch(everybodys(), MINE, WAITING, OLDEST_FIRST, page);
    }

    /** How many these are. */
    @Transactional(readOnly = true)
    public long countWaitingForMe() {
        return lists.count(everybodys(), MINE, WAITING);
    }

    /** Codes of the members that ever submitted a need. */
    @Transactional(readOnly = true)
    public List<String> members() {
        return needs.members();
    }

    public void assignToMe(NeedNumber number, long seenVersion) {
        var secretary = actors.current();
        act(number, seenVersion, "need.assigned", need -> need.assignTo(secretary));
        events.publishEvent(new NeedAssigned(number, secretary.person()));
    }

    /** Asks the submitter; the need waits for the reply. Submitter and secretariat alone read the question, and who translates it. */
    public void ask(NeedNumber number, long seenVersion, String question, Language language) {
        var need = lock(number, seenVersion);
        need.askSubmitter(question, language, actors.current(), clock.instant());
        history.recordForOwners(number, "need.asked", actors.current(), Map.of());
        events.publishEvent(new NeedAsked(number));
    }

    /** Declines a need for a reason in words, without one from the list. */
    public void decline(NeedNumber number, long seenVersion, String reason, Language language) {
        decline(number, seenVersion, DeclineReason.OTHER, reason, language);
    }

    /**
     * Declines a need.
     *
     * @param listed code from the list of reasons
     * @param reason what that means here, in words
     */
    public void decline(NeedNumber number, long seenVersion, String listed, String reason, Language language) {
        if (reasons.findById(listed).filter(DeclineReason::isActive).isEmpty()) {
            throw new IllegalArgumentException("No reason of the list");
        }
        act(number, seenVersion, "need.declined", need -> need.decline(listed, reason, language, clock.instant()));
        events.publishEvent(new NeedClosed(number, NeedStatus.DECLINED));
    }

    /** Gives the answer and closes the need. */
    public void answer(NeedNumber number, long seenVersion, String answer, Language language) {
        act(number, seenVersion, "need.answered", need -> need.answer(answer, language, clock.instant()));
        events.publishEvent(new NeedClosed(number, NeedStatus.ANSWERED));
    }

    private void act(NeedNumber number, long seenVersion, String verb, Consumer<Need> step) {
        step.accept(lock(number, seenVersion));
        history.record(number, verb, actors.current(), Map.of());
    }

    private Need lock(NeedNumber number, long seenVersion) {
        var need = needs.lock(number.year(), number.sequence()).orElseThrow();
        need.requireVersion(seenVersion);
        return need;
    }
}
