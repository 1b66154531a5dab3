package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.forwarding.WaitingService;
import iscg.identity.Actors;
import iscg.ui.EmptyState;
import iscg.ui.FilterChips;
import iscg.ui.InCapacity;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.PagedList;
import iscg.ui.Pager;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What waits for a person in the bodies they work in, what is due first on top; and what others draft for them. */
@Route(ReviewNavigation.REVIEWS)
@PageTitle("reviews.title")
@Menu(title = "reviews.title", order = 20)
@RolesAllowed({"CHAIR", "SECRETARIAT"})
class ReviewsView extends Div implements BeforeEnterObserver, InCapacity {

    private static final String OTHERS_PAGE = "others-page";

    private final WaitingService waiting;
    private final Actors actors;
    private final SlipRows rows;
    private final ChargeSection charge;
    private final List<WaitingPart> parts;
    private final NoticePlace notices = new NoticePlace();
    private @Nullable String body;

    ReviewsView(WaitingService waiting, Actors actors, SlipRows rows, ChargeSection charge, List<WaitingPart> parts) {
        this.waiting = waiting;
        this.actors = actors;
        this.rows = rows;
        this.charge = charge;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var here = event.getLocation();
        var bodies = actors.current().bodies();
        body = here.getQueryParameters()
                .getSingleParameter(ReviewNavigation.BODY)
                .filter(bodies::contains)
                .orElse(null);
        removeAll();
        notices.removeAll();
        add(new PageHeading(translate("reviews.title")).lead(translate("reviews.lead")), notices);
        if (bodies.size() > 1) {
            add(chips(here));
        }
        var inCharge = body == null ? charge.at(here) : Optional.<PageSection>empty();
        var others = parts.stream().flatMap(part -> part.of(body).stream()).toList();
        var empty = inCharge.isPresent() || !others.isEmpty()
                ? new Div()
                : new EmptyState(translate("reviews.empty"), translate("reviews.empty.how"));
        add(new PagedList<>(
                translate("reviews.title"),
                here,
                Pager.PARAMETER,
                page -> waiting.waiting(body, page),
                rows::waiting,
                empty));
        inCharge.ifPresent(this::add);
        add(others);
        addWithOthers(here);
    }

    private FilterChips chips(Location here) {
        var chips = new FilterChips(translate("reviews.capacity"), here, ReviewNavigation.BODY)
                .all(translate("reviews.capacity.all"), waiting.count(null));
        actors.current().bodies().stream()
                .sorted()
                .forEach(one -> chips.chip(one, rows.capacity(one), waiting.count(one)));
        return chips;
    }

    private void addWithOthers(Location here) {
        if (!waiting.withOthers(body, 0).isEmpty()) {
            var title = translate("reviews.others.title");
            add(new PageSection(
                    title,
                    new PagedList<>(
                            title,
                            here,
                            OTHERS_PAGE,
                            page -> waiting.withOthers(body, page),
                            rows::withOthers,
                            new Div())));
        }
    }

    /** Says what came of the review the person comes from. */
    void tell(Notice notice) {
        notices.tell(notice);
    }

    @Override
    public Optional<String> capacity() {
        return Optional.ofNullable(body).map(actors.current()::capacityIn);
    }
}
