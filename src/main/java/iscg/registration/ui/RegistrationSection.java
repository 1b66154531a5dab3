package iscg.registration.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingSending;
import iscg.meeting.MeetingSending.Act;
import iscg.meeting.ui.MeetingPage;
import iscg.meeting.ui.MeetingSection;
import iscg.meeting.ui.WhoIsToldOfMeetings;
import iscg.passport.PassportService;
import iscg.passport.ui.PassportNavigation;
import iscg.registration.ArrangementService;
import iscg.registration.Attendance;
import iscg.registration.Refusal;
import iscg.registration.RegistrationDetails;
import iscg.registration.RegistrationService;
import iscg.registration.RegistrationState;
import iscg.ui.ActionPanel;
import iscg.ui.FieldGroup;
import iscg.ui.Keyboard;
import iscg.ui.PageSection;
import iscg.ui.StateBadge;
import iscg.ui.UserText;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Where a delegate registers for a meeting and sees what became of it, and what was arranged for them. */
@Order(15)
@org.springframework.stereotype.Component
class RegistrationSection implements MeetingSection {

    private final RegistrationService registrations;
    private final ArrangementService arrangements;
    private final PassportService passports;
    private final Actors actors;
    private final WhoIsToldOfMeetings whoIsTold;

    RegistrationSection(
            RegistrationService registrations,
            ArrangementService arrangements,
            PassportService passports,
            Actors actors,
            WhoIsToldOfMeetings whoIsTold) {
        this.registrations = registrations;
        this.arrangements = arrangements;
        this.passports = passports;
        this.actors = actors;
        this.whoIsTold = whoIsTold;
    }

    @Override
    public Optional<Component> of(MeetingDetails meeting, MeetingPage page) {
        var mine = registrations.mine(meeting.id());
        var open = registrations.isOpen(meeting.id());
        if (!mayRegister(actors.current()) || (mine.isEmpty() && !open)) {
            return Optional.empty();
        }
        var section = new PageSection(translate("registration.title"));
        mine.ifPresent(own -> section.add(state(own)));
        mine.map(RegistrationDetails::refusal).map(RegistrationSection::reason).ifPresent(section::add);
        arrangements.mine(meeting.id()).ifPresent(words -> section.add(arranged(words)));
        var registered = mine.filter(
                        own -> own.state() == RegistrationState.REQUESTED || own.state() == RegistrationState.APPROVED)
                .isPresent();
        if (registered) {
            section.add(withdrawal(meeting, page));
        } else if (open) {
            section.add(form(meeting, page));
        }
        return Optional.of(section);
    }

    private static boolean mayRegister(Actor actor) {
        return actor.member() != null && (actor.is(Role.DELEGATE) || actor.is(Role.FOCAL_POINT));
    }

    private static Paragraph state(RegistrationDetails own) {
        var kind =
                switch (own.state()) {
                    case REQUESTED -> StateBadge.Kind.WAITING;
                    case APPROVED -> StateBadge.Kind.DONE;
                    case DECLINED, WITHDRAWN -> StateBadge.Kind.NEUTRAL;
                };
        return new Paragraph(
                new StateBadge(kind, translate(own.state().key())),
                new Span(" "),
                new Span(translate(
                        own.state().key() + ".sentence",
                        Map.of("attendance", own.attendance().word()))));
    }

    private static Component reason(Refusal refusal) {
        return new UserText(refusal.reason(), refusal.language());
    }

    private static Component arranged(String words) {
        var told = new Div(new Paragraph(translate("registration.arranged")), UserText.name(words));
        told.addClassName("arranged");
        return told;
    }

    private Component told(Act act, MeetingDetails meeting) {
        var me = actors.current();
        return whoIsTold.beside(
                () -> MeetingSending.about(act, meeting.id(), me.person(), Objects.requireNonNull(me.member())));
    }

    private Component withdrawal(MeetingDetails meeting, MeetingPage page) {
        var passport = new Paragraph(PassportNavigation.link(translate(
                passports.mine().isPresent() ? "registration.passport.applies" : "registration.passport.none")));
        var act = new ActionPanel()
                .secondary(new Button(
                        translate("registration.withdraw"),
                        click -> page.act(
                                translate("registration.withdrawn"), () -> registrations.withdraw(meeting.id()))));
        return new Div(passport, told(Act.WITHDRAW, meeting), act);
    }

    private Component form(MeetingDetails meeting, MeetingPage page) {
        var choices = Attendance.at(meeting.mode());
        var attendance = new RadioButtonGroup<Attendance>(translate("registration.attendance"));
        attendance.setItems(choices);
        attendance.setItemLabelGenerator(one -> translate(one.key()));
        attendance.setManualValidation(true);
        attendance.setRequiredIndicatorVisible(true);
        attendance.setErrorMessage(translate("registration.attendance.missing"));
        if (choices.size() == 1) {
            attendance.setValue(choices.getFirst());
        }
        attendance.addValueChangeListener(change -> attendance.setInvalid(false));
        var register = new Button(translate("registration.register"), click -> {
            attendance.setInvalid(attendance.isEmpty());
            if (attendance.isEmpty()) {
                Keyboard.bringTo(attendance);
            } else {
                page.act(
                        translate("registration.done"),
                        () -> registrations.register(meeting.id(), attendance.getValue()));
            }
        });
        return new Div(
                new Paragraph(translate("registration.how")),
                new FieldGroup(attendance),
                told(Act.REGISTER, meeting),
                new ActionPanel().primary(register));
    }
}
