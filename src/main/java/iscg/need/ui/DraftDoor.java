package iscg.need.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import iscg.need.DraftClosed;
import iscg.need.DraftContent;
import iscg.need.DraftDetails;
import iscg.need.DraftId;
import iscg.need.DraftService;
import iscg.ui.Notice;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The way into the pages of a draft: to its owner alone, and only while it is open. */
@Component
class DraftDoor {

    static final String PARAMETER = "draft";

    private final DraftService drafts;
    private final Clock clock;

    DraftDoor(DraftService drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * The draft that the address names, an empty one if nothing is stored under it yet. Empty if it is closed: sent, the way
     * leads on to its need, with the receipt that was perhaps lost on its way; discarded, a notice says so.
     *
     * @param discarded takes that notice
     * @throws NotFoundException if it is no draft or somebody else's
     */
    Optional<DraftDetails> open(BeforeEnterEvent event, Consumer<Notice> discarded) {
        var id = event.getRouteParameters()
                .get(PARAMETER)
                .flatMap(DraftId::parse)
                .orElseThrow(NotFoundException::new);
        try {
            return Optional.of(drafts.resume(id).orElseGet(() -> empty(id)));
        } catch (AccessDeniedException notTheirs) {
            throw new NotFoundException();
        } catch (DraftClosed closed) {
            closed.sentAs()
                    .ifPresentOrElse(
                            number -> {
                                Receipt.holdFor(number);
                                event.forwardTo(NeedNavigation.pathOf(number));
                            },
                            () -> discarded.accept(ClosedDraft.notice(closed)));
            return Optional.empty();
        }
    }

    private DraftDetails empty(DraftId id) {
        return new DraftDetails(id, DraftContent.EMPTY, null, clock.instant());
    }
}
