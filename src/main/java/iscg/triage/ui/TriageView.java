package iscg.triage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
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
import iscg.need.ui.NeedTitles;
import iscg.ui.Announcer;
import iscg.ui.EmptyState;
import iscg.ui.FilterChips;
import iscg.ui.FoldedOnPhones;
import iscg.ui.PageHeading;
import iscg.ui.PagedList;
import iscg.ui.Pager;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** The secretariat's queue, oldest first. What it is narrowed to stands in the address. */
@Route(TriageNavigation.QUEUE)
@PageTitle("triage.title")
@Menu(title = "triage.menu", order = 20)
@RolesAllowed("SECRETARIAT")
class TriageView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final TriageService triage;
    private final QueueRows rows;
    private final NeedTitles titles;
    private final QueueFilters filters;
    private final SavedQueuesPanel saved;
    private final QueueActs acts;
    private final FoldedOnPhones narrowing;
    private final Div states = new Div();
    private final Div queue = new Div();
    private long found;

    TriageView(TriageService triage, QueueRows rows, NeedTitles titles, QueueChoices choices, QueueDesk desk) {
        this.triage = triage;
        this.rows = rows;
        this.titles = titles;
        this.filters = new QueueFilters(choices);
        this.saved = desk.savedQueues();
        this.acts = desk.acts(this::showAfresh);
        add(new PageHeading(translate("triage.title")).lead(translate("triage.lead")));
        narrowing = new FoldedOnPhones(saved, filters, states);
        add(narrowing, acts, queue, others());
        QueueKeys.actOn(this, desk.keysAreOn());
    }

    /** What else belongs to the desk. */
    private static Nav others() {
        var links = new Nav(
                TriageNavigation.link(TriageNavigation.KEYS, new Span(translate("triage.keys.title"))),
                TriageNavigation.link(TriageNavigation.REASONS, new Span(translate("triage.reasons.title"))));
        links.addClassName("desk-links");
        links.setAriaLabel(translate("triage.others"));
        return links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation());
    }

    private void show(Location here) {
        var filter = filters.show(here.getQueryParameters());
        var counts = triage.counts(filter);
        saved.show(here.getQueryParameters());
        narrowing.setSummaryText(translate("triage.filters", Map.of("count", QueueAddress.countOf(filter))));
        states.removeAll();
        states.add(chips(here, counts));
        acts.show(here);
        queue.removeAll();
        queue.add(list(here, filter, counts));
        found = filter.status() == null ? open(counts) : counts.getOrDefault(filter.status(), 0L);
        acts.offer();
    }

    /** Reads the queue again after something was done to what is in it. */
    private void showAfresh(Location here) {
        show(here);
    }

    /** Whoever narrowed the queue by a field stays at that field, and hears what it leaves. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (filters.focusAgain()) {
            Announcer.say(translate("triage.narrowed", Map.of("count", found)));
        }
    }

    private PagedList<?> list(Location here, NeedFilter filter, Map<NeedStatus, Long> counts) {
        var empty = filter.equals(NeedFilter.ANY)
                ? new EmptyState(translate("triage.empty"), translate("triage.empty.how"))
                : new EmptyState(translate("triage.nothing-found"), translate("triage.nothing-found.how"));
        return new PagedList<>(
                translate("triage.title"),
                here,
                Pager.PARAMETER,
                page -> titles.inReadersLanguage(triage.queue(filter, page, counts)),
                need -> acts.choosable(rows.of(need)),
                empty);
    }

    private static FilterChips chips(Location here, Map<NeedStatus, Long> counts) {
        var chips = new FilterChips(translate("triage.state"), here, QueueAddress.STATE)
                .all(translate("triage.state.open"), open(counts));
        counts.forEach((status, count) -> chips.chip(QueueAddress.of(status), translate(status.key()), count));
        return chips;
    }

    private static long open(Map<NeedStatus, Long> counts) {
        return counts.entrySet().stream()
                .filter(count -> !count.getKey().isClosed())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
