package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.forwarding.ReviewService;
import iscg.forwarding.SlipToReview;
import iscg.language.Moments;
import iscg.ui.EmptyState;
import iscg.ui.ItemRow;
import iscg.ui.Notice;
import iscg.ui.PageHeading;
import iscg.ui.PagedList;
import iscg.ui.Pager;
import iscg.ui.Reader;
import iscg.ui.UserText;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Map;

/** What waits for the bodies a person speaks for, what is due first on top. */
@Route(ReviewNavigation.REVIEWS)
@PageTitle("reviews.title")
@Menu(title = "reviews.title", order = 20)
@RolesAllowed({"CHAIR", "SECRETARIAT"})
class ReviewsView extends Div implements BeforeEnterObserver {

    private final ReviewService reviews;
    private final SlipWords words;
    private final Moments moments;
    private final Div notices = new Div();

    ReviewsView(ReviewService reviews, SlipWords words, Moments moments) {
        this.reviews = reviews;
        this.words = words;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        notices.removeAll();
        var title = translate("reviews.title");
        var empty = new EmptyState(translate("reviews.empty"), translate("reviews.empty.how"));
        add(
                new PageHeading(title).lead(translate("reviews.lead")),
                notices,
                new PagedList<>(title, event.getLocation(), Pager.PARAMETER, reviews::waiting, this::row, empty));
    }

    private ItemRow row(SlipToReview waiting) {
        var slip = waiting.slip();
        var text = waiting.need().text();
        var link = ReviewNavigation.linkTo(slip.id(), UserText.markedLine(text.title(), text.language()));
        var row = new ItemRow(waiting.need().number().toString(), link, SlipWords.state(slip))
                .detail(words.body(slip))
                .detail(SlipWords.purpose(slip));
        return slip.replyBy() == null ? row : row.detail(due(slip.replyBy()));
    }

    private String due(Instant replyBy) {
        return translate(
                "reviews.due",
                Map.of("day", moments.day(replyBy, Reader.current().language())));
    }

    /** Says what came of the review the person comes from. */
    void tell(Notice notice) {
        notices.add(notice);
    }
}
