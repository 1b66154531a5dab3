package iscg.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import iscg.disposition.ActionService;
import iscg.disposition.ActionState;
import iscg.disposition.DispositionDetails;
import iscg.disposition.Recipient;
import iscg.forwarding.ui.WaitingPart;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.language.Moments;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import iscg.meeting.ui.MeetingNames;
import iscg.meeting.ui.MeetingNavigation;
import iscg.report.CoverSlip;
import iscg.report.CoverSlipService;
import iscg.report.ReportReviewService;
import iscg.ui.Gap;
import iscg.ui.ItemList;
import iscg.ui.ItemRow;
import iscg.ui.MomentText;
import iscg.ui.PageSection;
import iscg.ui.StateBadge;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes from meetings and waits for those who speak for bodies: reports to be approved, reports sent to them, actions. */
@org.springframework.stereotype.Component
class ReportsWaiting implements WaitingPart {

    private final ReportReviewService reviews;
    private final CoverSlipService slips;
    private final ActionService actions;
    private final MeetingService meetings;
    private final Moments moments;
    private final Actors actors;

    ReportsWaiting(
            ReportReviewService reviews,
            CoverSlipService slips,
            ActionService actions,
            MeetingService meetings,
            Moments moments,
            Actors actors) {
        this.reviews = reviews;
        this.slips = slips;
        this.actions = actions;
        this.meetings = meetings;
        this.moments = moments;
        this.actors = actors;
    }

    @Override
    public long count() {
        var actor = actors.current();
        return actor.is(Role.CHAIR) || actor.is(Role.SECRETARIAT)
                ? reviews.waiting().size()
                        + slips.waiting().size()
                        + actions.mine().size()
                : 0;
    }

    @Override
    public Optional<Component> of(@Nullable String body) {
        var list = new ItemList(translate("report.waiting.title"));
        reviews.waiting().stream()
                .filter(report ->
                        body == null || reviews.asked(report.meeting()).contains(body))
                .forEach(report -> list.add(new ItemRow(
                        "",
                        ReportNavigation.linkTo(report.meeting(), title(report.meeting())),
                        new StateBadge(StateBadge.Kind.WAITING, translate("report.waiting.approve")))));
        slips.waiting().stream()
                .filter(slip -> body == null || slip.body().equals(body))
                .forEach(slip -> list.add(row(slip)));
        actionsOf(body).forEach(action -> list.add(row(action)));
        return list.getChildren().findAny().isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection(translate("report.waiting.title"), list));
    }

    private List<DispositionDetails> actionsOf(@Nullable String body) {
        return actions.mine().stream()
                .filter(one -> body == null || one.content().to().equals(Recipient.body(body)))
                .toList();
    }

    private ItemRow row(CoverSlip slip) {
        var row = new ItemRow(
                        "",
                        ReportNavigation.linkTo(slip.meeting(), title(slip.meeting())),
                        new StateBadge(StateBadge.Kind.WAITING, translate("report.slip.waiting")))
                .detail(SlipDesk.purpose(slip));
        return slip.replyBy() == null
                ? row
                : row.detail(
                        new Span(translate("disposition.by")),
                        new Gap(),
                        MomentText.day(Moments.endOf(slip.replyBy()), moments));
    }

    private ItemRow row(DispositionDetails action) {
        var overdue = action.action() == ActionState.OVERDUE;
        return new ItemRow(
                        "",
                        MeetingNavigation.linkTo(
                                action.meeting(),
                                MeetingNames.line(action.content().text())),
                        new StateBadge(
                                overdue ? StateBadge.Kind.OVERDUE : StateBadge.Kind.WAITING,
                                translate(
                                        Objects.requireNonNull(action.action()).key())))
                .detail(title(action.meeting()))
                .detail(
                        new Span(translate("disposition.by")),
                        new Gap(),
                        MomentText.day(
                                Moments.endOf(
                                        Objects.requireNonNull(action.content().due())),
                                moments));
    }

    private Component title(MeetingId meeting) {
        return meetings.find(meeting).<Component>map(MeetingNames::title).orElseGet(Span::new);
    }
}
