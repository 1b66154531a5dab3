package iscg.need;

import iscg.identity.Actors;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what delegates are preparing. For delegates, and each for their own drafts alone: to anybody else a draft does not
 * exist.
 */
@Service
@Transactional
@PreAuthorize("hasRole('DELEGATE')")
public class DraftService {

    private final NeedDraftRepository drafts;
    private final NeedRepository needs;
    private final Actors actors;
    private final Clock clock;

    DraftService(NeedDraftRepository drafts, NeedRepository needs, Actors actors, Clock clock) {
        this.drafts = drafts;
        this.needs = needs;
        this.actors = actors;
        this.clock = clock;
    }

    /** A name for a draft that is stored with the first thing typed. */
    @Transactional(readOnly = true)
    public DraftId newId() {
        return new DraftId(UUID.randomUUID());
    }

    /** All that can be continued, the last touched first. */
    @Transactional(readOnly = true)
    public List<DraftDetails> open() {
        return drafts.open(owner()).stream().map(NeedDraft::details).toList();
    }

    /** One draft that can be continued. */
    @Transactional(readOnly = true)
    public Optional<DraftDetails> find(DraftId id) {
        return drafts.findByIdAndOwnerId(id.value(), owner())
                .filter(NeedDraft::isOpen)
                .map(NeedDraft::details);
    }

    /**
     * The draft to go on with under this name; empty if nothing is stored under it yet.
     *
     * @throws DraftClosed if it was sent or discarded in the meantime
     */
    @Transactional(readOnly = true)
    public Optional<DraftDetails> resume(DraftId id) {
        var draft = drafts.findByIdAndOwnerId(id.value(), owner());
        if (draft.isEmpty()) {
            requireFree(id);
        }
        draft.ifPresent(DraftService::requireOpen);
        return draft.map(NeedDraft::details);
    }

    /**
     * Saves what somebody made of a draft, together with what was saved of it elsewhere since they last saw it. The first saving
     * stores the draft.
     *
     * @param seen the draft as they last saw it
     * @param mine what they made of it
     * @throws DraftClosed if it was sent or discarded in the meantime
     */
    public SavedDraft save(DraftId id, DraftContent seen, DraftContent mine) {
        var draft = drafts.lock(id.value(), owner()).orElseGet(() -> begin(id));
        requireOpen(draft);
        var merge = DraftMerge.of(seen, mine, draft.content());
        draft.write(merge.content(), clock.instant());
        return new SavedDraft(draft.details(), merge.undecided());
    }

    private NeedDraft begin(DraftId id) {
        requireFree(id);
        return drafts.save(new NeedDraft(id, owner(), null, DraftContent.EMPTY, clock.instant()));
    }

    private void requireFree(DraftId id) {
        if (drafts.existsById(id.value())) {
            throw new AccessDeniedException("This draft belongs to somebody else");
        }
    }

    /** The draft of the reply to the secretariat's question, filled with the need's text; begun if there is none. */
    public DraftDetails reply(NeedNumber number) {
        var need = needs.lock(number.year(), number.sequence())
                .filter(found -> found.isSubmittedBy(actors.current()))
                .orElseThrow(() -> new AccessDeniedException("Only the submitter replies"));
        if (need.status() != NeedStatus.ASKED_BACK) {
            throw new NeedMovedOn(number);
        }
        return drafts.openRevision(owner(), need)
                .orElseGet(() -> drafts.save(new NeedDraft(newId(), owner(), need, contentOf(need), clock.instant())))
                .details();
    }

    private static DraftContent contentOf(Need need) {
        var text = need.currentText();
        return new DraftContent(
                need.topicCode(),
                text.title(),
                text.description(),
                text.request(),
                "",
                text.language(),
                true,
                text.sectors(),
                need.wishes(),
                text.documents());
    }

    /** Puts a draft away; its text stays stored but is shown no more. */
    public void discard(DraftId id) {
        drafts.lock(id.value(), owner()).filter(NeedDraft::isOpen).ifPresent(draft -> draft.discard(clock.instant()));
    }

    private static void requireOpen(NeedDraft draft) {
        if (!draft.isOpen()) {
            var sentAs = draft.sentAs();
            throw new DraftClosed(sentAs == null ? null : sentAs.number());
        }
    }

    private long owner() {
        return actors.current().person();
    }
}
