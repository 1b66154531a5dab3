package iscg.barrier.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.barrier.BarrierDetails;
import iscg.barrier.BarrierService;
import iscg.barrier.BarrierState;
import iscg.language.Moments;
import iscg.ui.EmptyState;
import iscg.ui.FilterChips;
import iscg.ui.ItemRow;
import iscg.ui.MomentText;
import iscg.ui.PageHeading;
import iscg.ui.PagedList;
import iscg.ui.Pager;
import iscg.ui.UserText;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;

/** The barriers that were reported, the newest on top, for the secretariat. */
@Route(BarriersView.PATH)
@PageTitle("barrier.list.title")
@Menu(title = "barrier.list.title", order = 85)
@RolesAllowed("SECRETARIAT")
class BarriersView extends Div implements BeforeEnterObserver {

    static final String PATH = "barriers";
    private static final String STATE = "state";

    private final BarrierService barriers;
    private final Moments moments;

    BarriersView(BarrierService barriers, Moments moments) {
        this.barriers = barriers;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var here = event.getLocation();
        var title = translate("barrier.list.title");
        var empty = new EmptyState(translate("barrier.list.empty"), translate("barrier.list.empty.how"));
        var states = chosen(here);
        add(
                new PageHeading(title).lead(translate("barrier.list.lead")),
                chips(here),
                new PagedList<>(title, here, Pager.PARAMETER, page -> barriers.all(states, page), this::row, empty));
    }

    private FilterChips chips(Location here) {
        var states = BarrierState.values();
        var chips = new FilterChips(translate("barrier.state"), here, STATE)
                .all(
                        translate("barrier.state.all"),
                        Arrays.stream(states).mapToLong(barriers::count).sum());
        for (var state : states) {
            chips.chip(state.word(), translate(state.key()), barriers.count(state));
        }
        return chips;
    }

    private static List<BarrierState> chosen(Location here) {
        var word = here.getQueryParameters().getSingleParameter(STATE).orElse("");
        var chosen = Arrays.stream(BarrierState.values())
                .filter(state -> state.word().equals(word))
                .toList();
        return chosen.isEmpty() ? List.of(BarrierState.values()) : chosen;
    }

    private ItemRow row(BarrierDetails report) {
        var link = new Anchor(
                report.reference().address().substring(1),
                UserText.markedLine(report.title(), report.words().language()));
        link.getElement().setAttribute("router-link", true);
        return new ItemRow(report.reference().toString(), link, BarrierWording.badge(report.state()))
                .detail(MomentText.inFull(report.reportedAt(), moments));
    }
}
