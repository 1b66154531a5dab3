package iscg.need;

import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.language.LanguageDetector;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns drafts into needs. For delegates who act for a member, each with their own drafts. */
@Service
@Transactional
@PreAuthorize("hasRole('DELEGATE')")
public class SubmissionService {

    private final NeedDraftRepository drafts;
    private final NeedRepository needs;
    private final TopicRepository topics;
    private final NeedNumbers numbers;
    private final NeedPapers papers;
    private final NeedHistory history;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final LanguageDetector detector;
    private final Clock clock;

    SubmissionService(
            NeedDraftRepository drafts,
            NeedRepository needs,
            TopicRepository topics,
            NeedNumbers numbers,
            NeedPapers papers,
            NeedHistory history,
            Actors actors,
            ApplicationEventPublisher events,
            LanguageDetector detector,
            Clock clock) {
        this.drafts = drafts;
        this.needs = needs;
        this.topics = topics;
        this.numbers = numbers;
        this.papers = papers;
        this.history = history;
        this.actors = actors;
        this.events = events;
        this.detector = detector;
        this.clock = clock;
    }

    /**
     * Sends a draft. Sending the same draft again, after a double click or a lost answer, has no further effect and gives
     * the same number.
     *
     * @throws DraftIncomplete if something is missing
     * @throws NeedMovedOn if it replies to a question that is no longer open
     * @throws iscg.filetype.DocumentRefused if its text cannot be put down as a document; the draft stays as it is
     */
    public NeedNumber send(DraftId id) {
        var actor = actors.current();
        var draft = drafts.lock(id.value(), actor.person())
                .orElseThrow(() -> new AccessDeniedException("No draft of this person"));
        var earlier = draft.sentAs();
        if (earlier != null) {
            return earlier.number();
        }
        if (!draft.isOpen()) {
            throw new DraftClosed(null);
        }
        var need =
                draft.revises() == null ? submit(draft, actor) : reply(draft, needs.lockRevisedBy(id.value()), actor);
        draft.sent(need);
        events.publishEvent(new NeedSubmitted(need.number(), need.revision()));
        return need.number();
    }

    /** Asks nothing of the need that is to be revised: it is read only behind its lock. */
    private static void requireComplete(NeedDraft draft) {
        var problems = draft.content().problems(draft.revises() != null);
        if (!problems.isEmpty()) {
            throw new DraftIncomplete(problems);
        }
    }

    private Need submit(NeedDraft draft, Actor actor) {
        requireComplete(draft);
        var member = actor.member();
        if (member == null) {
            throw new AccessDeniedException("Only who acts for a member submits needs");
        }
        var content = draft.content();
        var topic = topicOf(content);
        var text = content.text();
        var number = numbers.next();
        var paper = papers.putDown(number, member, topic, text, actor);
        var need = needs.save(
                new Need(number, actor.person(), member, topic, content.wishes(), text, paper, clock.instant()));
        history.record(need.number(), "need.submitted", actor, Map.of());
        return need;
    }

    /**
     * Nobody states the language of a reply apart from that of the need, so it is told from the words where they suffice.
     *
     * @param need locked before anything of it was read, so that what is checked here is how it stands now
     */
    private Need reply(NeedDraft draft, Need need, Actor actor) {
        requireComplete(draft);
        var content = draft.content();
        var topic = topicOf(content);
        var text = papers.recognize(need.number(), content.text());
        var changed = need.reply(
                content.reply(),
                detector.detect(content.reply()).orElse(text.language()),
                topic,
                content.wishes(),
                text,
                () -> papers.putDown(need.number(), need.member(), topic, text, actor),
                clock.instant());
        history.recordForOwners(need.number(), "need.replied", actor, Map.of());
        if (changed) {
            history.record(need.number(), "need.revised", actor, Map.of("revision", String.valueOf(need.revision())));
        }
        return need;
    }

    private Topic topicOf(DraftContent content) {
        return topics.findById(Objects.requireNonNull(content.topic())).orElseThrow();
    }
}
