package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import iscg.identity.Actors;
import iscg.language.Moments;
import iscg.language.TimeSpans;
import iscg.meeting.Cancellation;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingSending;
import iscg.meeting.MeetingSending.Act;
import iscg.meeting.MeetingService;
import iscg.meeting.MeetingStatus;
import iscg.meeting.PlanIncomplete;
import iscg.meeting.PreparationService;
import iscg.need.ui.WrittenAct;
import iscg.need.ui.WrittenTexts;
import iscg.ui.ActionPanel;
import iscg.ui.ErrorSummary;
import iscg.ui.PageHeading;
import iscg.ui.PageTitles;
import iscg.ui.SavedState;
import jakarta.annotation.security.RolesAllowed;

/** Where the secretariat prepares a meeting, publishes it, changes it and cancels it. */
@Route(MeetingNavigation.MEETINGS + "/:meeting/" + MeetingNavigation.PREPARE)
@RolesAllowed("SECRETARIAT")
class PrepareMeetingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MeetingService meetings;
    private final PreparationService preparation;
    private final MeetingNames names;
    private final TimeSpans spans;
    private final Moments moments;
    private final Actors actors;
    private final WrittenTexts texts;
    private final WhoIsToldOfMeetings whoIsTold;
    private String title = "";

    PrepareMeetingView(
            MeetingService meetings,
            PreparationService preparation,
            MeetingNames names,
            TimeSpans spans,
            Moments moments,
            Actors actors,
            WrittenTexts texts,
            WhoIsToldOfMeetings whoIsTold) {
        this.meetings = meetings;
        this.preparation = preparation;
        this.names = names;
        this.spans = spans;
        this.moments = moments;
        this.actors = actors;
        this.texts = texts;
        this.whoIsTold = whoIsTold;
        addClassName("prepare-meeting");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var meeting = MeetingNavigation.meetingIn(event)
                .flatMap(meetings::find)
                .filter(found -> found.status() != MeetingStatus.CANCELLED)
                .orElseThrow(NotFoundException::new);
        removeAll();
        var saved = new SavedState(moments);
        var keeper = new PlanKeeper(preparation, meeting.id(), actors.current().person(), saved);
        var form = new PlanForm(keeper, names, spans);
        var errors = new ErrorSummary();
        var draft = meeting.status() == MeetingStatus.DRAFT;
        title = translate(draft ? "meeting.prepare.title" : "meeting.edit");
        add(
                heading(meeting, draft),
                errors,
                form,
                whoIsTold.beside(() -> MeetingSending.about(draft ? Act.PUBLISH : Act.CHANGE, meeting.id())),
                acts(meeting, form, errors, saved));
        if (meeting.status() == MeetingStatus.PUBLISHED) {
            add(cancelling(meeting.id()));
        }
    }

    private PageHeading heading(MeetingDetails meeting, boolean draft) {
        var heading = new PageHeading(title).over(MeetingBadge.of(meeting.status()));
        return draft
                ? heading.lead(translate("meeting.prepare.lead"))
                : heading.lead(MeetingNavigation.linkTo(meeting.id(), MeetingNames.title(meeting)))
                        .lead(translate("meeting.prepare.lead.published"));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }

    private ActionPanel acts(MeetingDetails meeting, PlanForm form, ErrorSummary errors, SavedState saved) {
        var draft = meeting.status() == MeetingStatus.DRAFT;
        var acts = new ActionPanel()
                .primary(new Button(
                        translate(draft ? "meeting.publish" : "meeting.publish-changes"),
                        click -> publish(meeting.id(), form, errors)))
                .secondary(saved);
        if (draft) {
            acts.dangerous(
                    new Button(translate("meeting.discard"), click -> discard(meeting.id())),
                    translate("meeting.discard.consequence"));
        }
        return acts;
    }

    private void publish(MeetingId id, PlanForm form, ErrorSummary errors) {
        try {
            preparation.publish(id);
            UI.getCurrentOrThrow().navigate(MeetingNavigation.pathOf(id));
        } catch (PlanIncomplete incomplete) {
            errors.show(incomplete.problems().stream()
                    .sorted()
                    .map(problem -> new ErrorSummary.Problem(translate(problem.key()), form.fieldOf(problem)))
                    .toList());
        }
    }

    private void discard(MeetingId id) {
        preparation.discard(id);
        UI.getCurrentOrThrow().navigate(MeetingNavigation.MEETINGS);
    }

    private NativeDetails cancelling(MeetingId id) {
        var reason = texts.read("meeting:" + id + ":cancel", "meeting.cancel").atMost(Cancellation.LONGEST_REASON);
        var act = WrittenAct.dangerous("meeting.cancel", reason, why -> {
            preparation.cancel(id, why.text(), why.language());
            why.sent();
            UI.getCurrentOrThrow().navigate(MeetingNavigation.pathOf(id));
        });
        act.offer(true);
        var told = whoIsTold.beside(() -> MeetingSending.about(Act.CANCEL, id));
        var folded = new NativeDetails(translate("meeting.cancel.title"), new Div(told, act));
        folded.addClassName("more");
        return folded;
    }
}
