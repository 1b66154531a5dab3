package iscg.registration.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.language.Moments;
import iscg.meeting.MeetingSending;
import iscg.meeting.MeetingSending.Act;
import iscg.meeting.MeetingService;
import iscg.meeting.ui.MeetingNames;
import iscg.meeting.ui.MeetingNavigation;
import iscg.meeting.ui.WhoIsToldOfMeetings;
import iscg.need.ui.TriageText;
import iscg.need.ui.WrittenAct;
import iscg.need.ui.WrittenTexts;
import iscg.registration.ApprovalService;
import iscg.registration.Refusal;
import iscg.registration.RegistrationDetails;
import iscg.ui.ActionPanel;
import iscg.ui.EmptyState;
import iscg.ui.Facts;
import iscg.ui.MomentText;
import iscg.ui.Names;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageHeading;
import iscg.ui.UserText;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;

/** Where a focal point approves who comes for their member, or declines with a reason. */
@Route(RegistrationCount.REGISTRATIONS)
@PageTitle("registrations.title")
@Menu(title = "registrations.title", order = 26)
@RolesAllowed("FOCAL_POINT")
class RegistrationsView extends Div implements BeforeEnterObserver {

    private final ApprovalService approvals;
    private final MeetingService meetings;
    private final WrittenTexts texts;
    private final Moments moments;
    private final WhoIsToldOfMeetings whoIsTold;
    private final NoticePlace notices = new NoticePlace();
    private final Div list = new Div();

    RegistrationsView(
            ApprovalService approvals,
            MeetingService meetings,
            WrittenTexts texts,
            Moments moments,
            WhoIsToldOfMeetings whoIsTold) {
        this.approvals = approvals;
        this.meetings = meetings;
        this.texts = texts;
        this.moments = moments;
        this.whoIsTold = whoIsTold;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        notices.removeAll();
        add(new PageHeading(translate("registrations.title")).lead(translate("registrations.lead")), notices, list);
        show();
    }

    private void show() {
        list.removeAll();
        var waiting = approvals.waiting();
        if (waiting.isEmpty()) {
            list.add(new EmptyState(translate("registrations.empty"), translate("registrations.empty.how")));
        }
        waiting.forEach(one -> list.add(entry(one)));
    }

    private Component entry(RegistrationDetails one) {
        var name = Names.inSentence(one.name());
        var facts = new Facts();
        meetings.find(one.meeting())
                .ifPresent(meeting -> facts.fact(
                        translate("registrations.meeting"),
                        MeetingNavigation.linkTo(meeting.id(), MeetingNames.title(meeting))));
        facts.fact(
                        translate("participants.attendance"),
                        translate(one.attendance().key()))
                .fact(translate("registrations.requested"), MomentText.inFull(one.requestedAt(), moments));
        var approve = new Button(
                translate("registrations.approve"),
                click -> act(
                        translate("registrations.approved", Map.of("name", name)), () -> approvals.approve(one.id())));
        approve.setAriaLabel(translate("registrations.approve-person", Map.of("name", name)));
        var reason = reason(one);
        var decline = WrittenAct.dangerous("registration.decline", reason, why -> {
            act(
                    translate("registrations.declined", Map.of("name", name)),
                    () -> approvals.decline(one.id(), why.text(), why.language()));
            why.sent();
        });
        decline.offer(true);
        var folded = new NativeDetails(
                new Span(translate("registrations.decline-person", Map.of("name", name))),
                new Div(whoIsTold.beside(() -> about(Act.DECLINE, one).saying(reason.text())), decline));
        folded.addClassName("more");
        var entry = new Section(
                new H2(UserText.name(one.name())),
                facts,
                told(Act.APPROVE, one),
                new ActionPanel().secondary(approve),
                folded);
        entry.addClassName("page-section");
        return entry;
    }

    private Component told(Act act, RegistrationDetails one) {
        return whoIsTold.beside(() -> about(act, one));
    }

    private static MeetingSending about(Act act, RegistrationDetails one) {
        return MeetingSending.about(
                act, one.meeting(), one.person(), one.member().code());
    }

    private TriageText reason(RegistrationDetails one) {
        return texts.read("registration:" + one.id().value() + ":decline", "registration.decline")
                .atMost(Refusal.LONGEST_REASON);
    }

    private void act(String sentence, Runnable step) {
        Notice notice;
        try {
            step.run();
            notice = Notice.success(sentence);
        } catch (ConcurrencyFailureException | IllegalStateException somebodyWasFirst) {
            notice = Notice.warning(translate("meeting.moved-on"), translate("registrations.moved-on"));
        }
        show();
        notices.tell(notice);
    }
}
