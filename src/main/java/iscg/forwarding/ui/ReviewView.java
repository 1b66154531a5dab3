package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import iscg.forwarding.ReviewService;
import iscg.forwarding.SlipClosed;
import iscg.forwarding.SlipId;
import iscg.forwarding.SlipToReview;
import iscg.ui.Names;
import iscg.ui.Notice;
import iscg.ui.PageTitles;
import jakarta.annotation.security.RolesAllowed;

/** One slip, read and answered by those who speak for its body: exactly what was forwarded, and the advice. */
@Route(ReviewNavigation.REVIEWS + "/:slip")
@RolesAllowed({"CHAIR", "SECRETARIAT"})
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewService reviews;
    private final ReviewDesk desk;
    private String title = "";

    ReviewView(ReviewService reviews, ReviewDesk desk) {
        this.reviews = reviews;
        this.desk = desk;
    }

    /** A slip that does not exist and one of another body look the same. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("slip")
                .flatMap(SlipId::parse)
                .flatMap(reviews::open)
                .orElseThrow(NotFoundException::new));
    }

    private void show(SlipToReview review, Notice... notices) {
        var need = review.need();
        title = need.number() + " " + Names.inSentence(need.text().title());
        removeAll();
        add(desk.heading(review));
        add(notices);
        var reply = desk.reply(review, form -> send(review.slip().id(), form));
        add(desk.facts(review), desk.text(review), reply);
    }

    private void send(SlipId slip, AdviceForm form) {
        try {
            reviews.sendAdvice(slip, form.text(), form.language());
            form.sent();
            UI.getCurrentOrThrow()
                    .navigate(ReviewsView.class)
                    .ifPresent(
                            list -> list.tell(Notice.success(translate("review.sent"), translate("review.sent.text"))));
        } catch (SlipClosed somebodyWasFirst) {
            var notice = Notice.warning(translate("review.closed"), translate("review.closed.text"));
            show(reviews.open(slip).orElseThrow(NotFoundException::new), notice);
            notice.takeFocus();
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
