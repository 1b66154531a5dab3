package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import iscg.audit.ReceiptCode;
import iscg.forwarding.DelegationService;
import iscg.forwarding.Part;
import iscg.forwarding.ReviewService;
import iscg.forwarding.SlipId;
import iscg.forwarding.SlipOutcome;
import iscg.forwarding.SlipToReview;
import iscg.identity.Actors;
import iscg.need.NeedService;
import iscg.need.Sending.Act;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import iscg.ui.Notice;
import iscg.ui.PageSection;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What somebody can do on the page of a slip, by the part they have in it. */
@Component
class ReviewWork {

    private final ReviewService reviews;
    private final DelegationService delegation;
    private final ReplyForms forms;
    private final DelegationForms delegations;
    private final ToldOfSlips told;
    private final NeedService needs;
    private final Actors actors;

    ReviewWork(
            ReviewService reviews,
            DelegationService delegation,
            ReplyForms forms,
            DelegationForms delegations,
            ToldOfSlips told,
            NeedService needs,
            Actors actors) {
        this.reviews = reviews;
        this.delegation = delegation;
        this.forms = forms;
        this.delegations = delegations;
        this.told = told;
        this.needs = needs;
        this.actors = actors;
    }

    Div of(SlipToReview review, ReviewActs acts) {
        if (review.slip().state().isClosed()) {
            return forms.closed(review);
        }
        return switch (review.part()) {
            case SENDS ->
                new Div(
                        forms.form(review, acts::reply, acts::movedOn),
                        delegations.sending(review, acts),
                        conflict(review, acts));
            case DRAFTS ->
                new Div(
                        delegations.drafting(review),
                        forms.form(review, acts::reply, acts::movedOn),
                        conflict(review, acts));
            case READS -> new Div(forms.reading(review), conflict(review, acts));
            case OUT -> new Div(Notice.information(translate("review.out"), translate("review.out.text")));
        };
    }

    private PageSection conflict(SlipToReview review, ReviewActs acts) {
        var declare = new ActButton(translate("review.conflict.declare"), () -> {
            delegation.declareConflict(review.slip().id());
            acts.leave(
                    Notice.success(translate("review.conflict.declared"), translate("review.conflict.declared.text")));
        });
        return new PageSection(
                translate("review.conflict.title"),
                told.of(Act.DECLARE_CONFLICT, review),
                new ActionPanel().dangerous(declare, translate("review.conflict.consequence")));
    }

    /** Does what the form says. */
    void reply(SlipToReview review, ReplyForm form) {
        var slip = review.slip().id();
        if (review.part() == Part.DRAFTS) {
            delegation.handIn(slip);
            return;
        }
        var choice = form.choice();
        switch (choice.outcome()) {
            case ADVICE -> reviews.sendAdvice(slip, form.text(), form.language());
            case REVISION_REQUESTED -> reviews.requestRevision(slip, form.text(), form.language());
            case NO_COMMENT -> reviews.sendNoComment(slip, form.text(), form.language());
            case REFERRED ->
                reviews.refer(
                        slip,
                        Objects.requireNonNull(choice.body()),
                        Objects.requireNonNull(choice.replyBy()),
                        form.text(),
                        form.language());
        }
    }

    /** The receipt for what was just passed on to another body; empty for other replies. */
    Optional<ReceiptCode> receipt(SlipToReview review, ReplyForm form) {
        if (review.part() == Part.DRAFTS || form.choice().outcome() != SlipOutcome.REFERRED) {
            return Optional.empty();
        }
        return needs.timeline(review.need().number()).reversed().stream()
                .filter(act -> review.slip().body().equals(act.details().get("body")))
                .flatMap(act -> act.receipt().stream())
                .findFirst();
    }

    void keepUnsent(SlipId slip, String typed) {
        forms.keepUnsent(slip, typed);
    }

    /** What the person typed and nobody took; empty if nothing. */
    Optional<UnsentText> unsent(SlipId slip) {
        return forms.unsent(slip);
    }

    /** As what the person acts on the page of the slip. */
    String capacity(SlipToReview review) {
        return actors.current().capacityIn(review.slip().body());
    }
}
