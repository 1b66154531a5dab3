package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.need.NeedFilter;
import iscg.need.NeedStatus;
import iscg.need.TriageService;
import iscg.ui.EmptyState;
import iscg.ui.FilterChips;
import iscg.ui.PageHeading;
import iscg.ui.PagedList;
import iscg.ui.Pager;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** The secretariat's queue, oldest first. What it is narrowed to stands in the address. */
@Route(NeedNavigation.TRIAGE)
@PageTitle("triage.title")
@Menu(title = "triage.menu", order = 20)
@RolesAllowed("SECRETARIAT")
class TriageView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final TriageService triage;
    private final NeedRows rows;
    private final QueueFilters filters;
    private final Div queue = new Div();

    TriageView(TriageService triage, NeedRows rows, FormChoices choices) {
        this.triage = triage;
        this.rows = rows;
        this.filters = new QueueFilters(choices.allTopics(), choices.members(triage.members()));
        add(new PageHeading(translate("triage.title")).lead(translate("triage.lead")), filters, queue);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var here = event.getLocation();
        var filter = filters.show(here.getQueryParameters());
        queue.removeAll();
        queue.add(states(here, filter), list(here, filter));
    }

    /** Whoever narrowed the queue by a field stays at that field. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.focusAgain();
    }

    private PagedList list(Location here, NeedFilter filter) {
        var empty = filter.equals(NeedFilter.ANY)
                ? new EmptyState(translate("triage.empty"), translate("triage.empty.how"))
                : new EmptyState(translate("triage.nothing-found"), translate("triage.nothing-found.how"));
        return new PagedList<>(
                translate("triage.title"),
                here,
                Pager.PARAMETER,
                page -> triage.queue(filter, page),
                rows::queued,
                empty);
    }

    private FilterChips states(Location here, NeedFilter filter) {
        var counts = triage.counts(filter);
        var chips = new FilterChips(translate("triage.state"), here, QueueFilters.STATE)
                .all(translate("triage.state.open"), open(counts));
        counts.forEach((status, count) -> chips.chip(QueueFilters.addressOf(status), translate(status.key()), count));
        return chips;
    }

    private static long open(Map<NeedStatus, Long> counts) {
        return counts.entrySet().stream()
                .filter(count -> !count.getKey().isClosed())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
