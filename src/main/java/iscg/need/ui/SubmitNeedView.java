package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.need.DraftDetails;
import iscg.need.DraftId;
import iscg.need.DraftService;
import iscg.ui.PageHeading;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** Where a delegate writes a need or the reply to a question. Without a draft in the address the latest one is continued. */
@Route(NeedNavigation.NEW_NEED + "/:" + DraftDoor.PARAMETER + "?")
@PageTitle("need.form.title")
@PermitAll
class SubmitNeedView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final DraftService drafts;
    private final DraftDoor door;
    private final DraftPages pages;
    private final Actors actors;
    private @Nullable DraftPage page;

    SubmitNeedView(DraftService drafts, DraftDoor door, DraftPages pages, Actors actors) {
        this.drafts = drafts;
        this.door = door;
        this.pages = pages;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        page = null;
        if (!actsForAMember()) {
            add(new PageHeading(translate("need.form.title")).lead(translate("need.form.only-delegates")));
        } else if (event.getRouteParameters().get(DraftDoor.PARAMETER).isEmpty()) {
            event.forwardTo(NeedNavigation.pathOf(latestOrNew()));
        } else {
            door.open(event, this::add).ifPresent(draft -> {
                page = pages.of(draft);
                add(page);
            });
        }
    }

    /** Whoever comes from another page to change one thing begins at its field. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var shown = page;
        if (shown != null) {
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(NeedNavigation.FIELD)
                    .flatMap(NeedField::named)
                    .ifPresent(shown::focus);
        }
    }

    private boolean actsForAMember() {
        var actor = actors.current();
        return actor.is(Role.DELEGATE) && actor.member() != null;
    }

    private DraftId latestOrNew() {
        return drafts.open().stream()
                .filter(draft -> draft.revises() == null)
                .map(DraftDetails::id)
                .findFirst()
                .orElseGet(drafts::newId);
    }
}
