package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import iscg.audit.ReceiptCode;
import iscg.forwarding.ForwardingRefused;
import iscg.forwarding.Part;
import iscg.forwarding.ReviewService;
import iscg.forwarding.SlipClosed;
import iscg.forwarding.SlipId;
import iscg.forwarding.SlipMovedOn;
import iscg.forwarding.SlipState;
import iscg.forwarding.SlipToReview;
import iscg.need.ui.ReceiptLink;
import iscg.ui.InCapacity;
import iscg.ui.Names;
import iscg.ui.Notice;
import iscg.ui.PageTitles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One slip, read and answered by those who work in its body: exactly what was forwarded, the reply, and who writes it. */
@Route(ReviewNavigation.REVIEWS + "/:slip")
@RolesAllowed({"CHAIR", "SECRETARIAT"})
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, InCapacity, ReviewActs {

    private final ReviewService reviews;
    private final ReviewDesk desk;
    private final ReviewWork work;
    private @Nullable SlipToReview shown;
    private String title = "";

    ReviewView(ReviewService reviews, ReviewDesk desk, ReviewWork work) {
        this.reviews = reviews;
        this.desk = desk;
        this.work = work;
    }

    /** A slip that does not exist and one that is not theirs to know of look the same. */
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
        shown = review;
        title = need.number() + " " + Names.inSentence(need.text().title());
        removeAll();
        var text = desk.read(review);
        add(desk.heading(review, text));
        add(notices);
        add(desk.facts(review), desk.text(review, text), work.of(review, this));
    }

    @Override
    public void act(String sentence, Runnable step) {
        try {
            step.run();
            showAfresh(Notice.success(sentence));
        } catch (SlipClosed | SlipMovedOn somebodyWasFirst) {
            movedOn("");
        }
    }

    @Override
    public void leave(Notice notice) {
        UI.getCurrentOrThrow().navigate(ReviewsView.class).ifPresent(list -> list.tell(notice));
    }

    /** Sends the reply, or gives it to whoever does. */
    @Override
    public void reply(ReplyForm form) {
        var review = Objects.requireNonNull(shown);
        try {
            work.reply(review, form);
            leave(sent(review.part(), work.receipt(review, form)));
        } catch (ForwardingRefused refusal) {
            form.refuse(translate(refusal.reason().key()));
        } catch (SlipClosed | SlipMovedOn somebodyWasFirst) {
            movedOn(form.text());
        }
    }

    private static Notice sent(Part part, Optional<ReceiptCode> receipt) {
        if (part == Part.DRAFTS) {
            return Notice.success(translate("review.handed-in"), translate("review.handed-in.text"));
        }
        var text = new Div(new Paragraph(translate("review.sent.text")));
        receipt.map(ReceiptLink::toKeep).ifPresent(text::add);
        return Notice.success(translate("review.sent"), text);
    }

    @Override
    public void movedOn(String typed) {
        var slip = Objects.requireNonNull(shown).slip().id();
        work.keepUnsent(slip, typed);
        reviews.open(slip)
                .ifPresentOrElse(
                        now -> showAfresh(happened(now)),
                        () -> leave(Notice.warning(translate("review.moved-on"), kept(slip))));
    }

    private static Notice happened(SlipToReview now) {
        var key = now.slip().state() == SlipState.REPLIED
                ? "review.closed"
                : now.slip().state() == SlipState.WITHDRAWN ? "review.withdrawn" : "review.moved-on";
        return Notice.warning(translate(key), translate(key + ".text"));
    }

    private Component[] kept(SlipId slip) {
        var text = work.unsent(slip);
        return text.isPresent()
                ? new Component[] {new Paragraph(translate("review.moved-on.gone")), text.get()}
                : new Component[] {new Paragraph(translate("review.moved-on.gone"))};
    }

    /** The button that was pressed may be gone, so the keyboard goes on from what is told. */
    private void showAfresh(Notice notice) {
        var slip = Objects.requireNonNull(shown).slip().id();
        show(reviews.open(slip).orElseThrow(NotFoundException::new), notice);
        notice.takeFocus();
    }

    @Override
    public Optional<String> capacity() {
        return Optional.ofNullable(shown).map(work::capacity);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
