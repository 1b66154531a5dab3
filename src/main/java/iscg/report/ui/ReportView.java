package iscg.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingService;
import iscg.meeting.MeetingStatus;
import iscg.meeting.ui.MeetingNames;
import iscg.meeting.ui.MeetingNavigation;
import iscg.report.CoverSlipService;
import iscg.report.ReportDetails;
import iscg.report.ReportIncomplete;
import iscg.report.ReportPreparationService;
import iscg.report.ReportReviewService;
import iscg.ui.ActionPanel;
import iscg.ui.EmptyState;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageHeading;
import iscg.ui.Reader;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** The report of a meeting, for the secretariat that writes it and for the chairs who approve it. */
@Route("meetings/:meeting/" + ReportNavigation.REPORT)
@PageTitle("report.title")
@RolesAllowed({"CHAIR", "SECRETARIAT"})
class ReportView extends Div implements BeforeEnterObserver, ReportPage {

    private final MeetingService meetings;
    private final ReportReviewService reviews;
    private final ReportPreparationService preparation;
    private final CoverSlipService slips;
    private final ReportDesk desk;
    private final ChairDesk chairDesk;
    private final SlipDesk slipDesk;
    private final Actors actors;
    private final NoticePlace notices = new NoticePlace();
    private @Nullable MeetingDetails meeting;

    ReportView(
            MeetingService meetings,
            ReportReviewService reviews,
            ReportPreparationService preparation,
            CoverSlipService slips,
            ReportDesk desk,
            ChairDesk chairDesk,
            SlipDesk slipDesk,
            Actors actors) {
        this.meetings = meetings;
        this.reviews = reviews;
        this.preparation = preparation;
        this.slips = slips;
        this.desk = desk;
        this.chairDesk = chairDesk;
        this.slipDesk = slipDesk;
        this.actors = actors;
        addClassName("report-page");
    }

    /** Whoever has nothing to do with the report cannot tell whether there is one. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        meeting = MeetingNavigation.meetingIn(event)
                .flatMap(meetings::find)
                .filter(one -> one.status() != MeetingStatus.DRAFT)
                .filter(one -> isOfTheSecretariat()
                        || reviews.find(one.id()).isPresent()
                        || !slips.of(one.id()).isEmpty())
                .orElseThrow(NotFoundException::new);
        notices.removeAll();
        show();
    }

    private boolean isOfTheSecretariat() {
        return actors.current().is(Role.SECRETARIAT);
    }

    private void show() {
        var of = Objects.requireNonNull(meeting);
        removeAll();
        var heading = new PageHeading(translate("report.title"));
        var lead = MeetingNavigation.linkTo(of.id(), MeetingNames.title(of));
        add(heading.lead(lead), notices);
        var report = reviews.find(of.id());
        report.ifPresent(one -> tell(one, heading));
        slipDesk.of(of.id(), this).forEach(this::add);
        if (report.isEmpty()) {
            if (isOfTheSecretariat()) {
                add(new EmptyState(translate("report.none"), translate("report.lead.draft")), beginning(of));
            }
        } else {
            show(report.get());
        }
    }

    private static void tell(ReportDetails report, PageHeading heading) {
        heading.over(ReportBadge.of(report.state()));
        heading.lead(translate(
                "report.lead." + report.state().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private void show(ReportDetails report) {
        if (isOfTheSecretariat()) {
            desk.of(report, this).forEach(this::add);
        }
        chairDesk.of(report, this).forEach(this::add);
    }

    private ActionPanel beginning(MeetingDetails of) {
        return new ActionPanel()
                .primary(new Button(
                        translate("report.acts.begin"),
                        click -> act(translate("report.begun"), () -> preparation.begin(of.id()))));
    }

    @Override
    public void act(String sentence, Runnable step) {
        Notice notice;
        try {
            step.run();
            notice = Notice.success(sentence);
        } catch (ReportIncomplete incomplete) {
            notice = Notice.warning(translate("report.incomplete"), sentence(incomplete));
        } catch (ConcurrencyFailureException | IllegalStateException somebodyWasFirst) {
            notice = Notice.warning(translate("meeting.moved-on"), translate("meeting.moved-on.text"));
        }
        show();
        notices.tell(notice);
    }

    @Override
    public void refuse(String heading, String sentence) {
        notices.tell(Notice.warning(heading, sentence));
    }

    private static String sentence(ReportIncomplete incomplete) {
        var reader = Reader.current().language();
        return incomplete.languages().isEmpty()
                ? translate("report.incomplete.items")
                : translate(
                        "report.incomplete.languages",
                        Map.of(
                                "languages",
                                reader.list(incomplete.languages().stream()
                                        .map(one -> one.nameInSentence(reader))
                                        .toList())));
    }
}
