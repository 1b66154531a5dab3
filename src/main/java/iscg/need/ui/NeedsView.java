package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.need.DraftService;
import iscg.need.NeedService;
import iscg.ui.EmptyState;
import iscg.ui.ItemList;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.PagedList;
import iscg.ui.Pager;
import jakarta.annotation.security.PermitAll;

/** A delegate's drafts and needs, and for everybody the needs that were forwarded. */
@Route(NeedNavigation.NEEDS)
@PageTitle("needs.title")
@Menu(title = "needs.menu", order = 10)
@PermitAll
class NeedsView extends Div implements BeforeEnterObserver {

    /** The name under which the page of the delegate's second list stands in the address. */
    private static final String FORWARDED_PAGE = "forwarded";

    private final DraftService drafts;
    private final NeedService needs;
    private final NeedRows rows;
    private final NeedTitles titles;
    private final Actors actors;

    NeedsView(DraftService drafts, NeedService needs, NeedRows rows, NeedTitles titles, Actors actors) {
        this.drafts = drafts;
        this.needs = needs;
        this.rows = rows;
        this.titles = titles;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var here = event.getLocation();
        if (actors.current().is(Role.DELEGATE)) {
            add(new PageHeading(translate("needs.title")).lead(translate("needs.lead")), submitLink());
            addDrafts();
            addMine(here);
            addForwarded(here, FORWARDED_PAGE);
        } else {
            add(new PageHeading(translate("needs.title")).lead(translate("needs.lead.others")));
            addForwarded(here, Pager.PARAMETER);
        }
    }

    private static Div submitLink() {
        var link = NeedNavigation.link(NeedNavigation.NEW_NEED, new Span(translate("needs.submit")));
        link.addClassName("main-button");
        return new Div(link);
    }

    private void addDrafts() {
        var open = drafts.open();
        if (!open.isEmpty()) {
            var list = new ItemList(translate("needs.drafts"));
            open.forEach(draft -> list.add(rows.draft(draft)));
            add(new PageSection(translate("needs.drafts"), list));
        }
    }

    private void addMine(Location here) {
        var title = translate("needs.mine");
        var empty = new EmptyState(translate("needs.mine.empty"), translate("needs.mine.empty.how"));
        add(new PageSection(
                title,
                new PagedList<>(
                        title,
                        here,
                        Pager.PARAMETER,
                        page -> titles.inReadersLanguage(needs.mine(page)),
                        rows::mine,
                        empty)));
    }

    private void addForwarded(Location here, String parameter) {
        var title = translate("needs.forwarded");
        var empty = new EmptyState(translate("needs.forwarded.empty"), translate("needs.forwarded.empty.how"));
        add(new PageSection(
                title,
                new PagedList<>(
                        title,
                        here,
                        parameter,
                        page -> titles.inReadersLanguage(needs.forwarded(page)),
                        rows::forwarded,
                        empty)));
    }
}
