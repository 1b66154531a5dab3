package iscg.live;

import static iscg.identity.Player.FOCAL_POINT_OF_KENYA;
import static iscg.identity.Player.SECRETARY;

import iscg.identity.Player;
import iscg.language.Language;
import iscg.meeting.AgendaPreparationService;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.registration.ApprovalService;
import iscg.registration.Attendance;
import iscg.registration.RegistrationService;
import iscg.testing.Stage;
import org.springframework.boot.test.context.TestComponent;

/** Brings meetings to where they go on, with three items and whoever takes part. */
@TestComponent
public class MeetingsInSession {

    private final MeetingsOnTheirWay meetings;
    private final AgendaPreparationService agendas;
    private final RegistrationService registrations;
    private final ApprovalService approvals;
    private final ConductService conduct;
    private final Stage stage;

    MeetingsInSession(
            MeetingsOnTheirWay meetings,
            AgendaPreparationService agendas,
            RegistrationService registrations,
            ApprovalService approvals,
            ConductService conduct,
            Stage stage) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.registrations = registrations;
        this.approvals = approvals;
        this.conduct = conduct;
        this.stage = stage;
    }

    /** Items 1, 2 and 3, none of them taken up, and no session open. */
    public MeetingId announced() {
        var meeting = meetings.published();
        stage.as(SECRETARY, () -> {
            for (var title : new String[] {"Opening", "Accessibility", "Climate change"}) {
                agendas.edit(meeting, agenda -> {
                    var more = agenda.withAnotherItem();
                    for (var language : Language.values()) {
                        more = more.item(more.items().getLast().key(), item -> item.titled(language, title));
                    }
                    return more;
                });
            }
            agendas.publish(meeting);
        });
        return meeting;
    }

    /** The same at item 1, with the list of speakers open. */
    public MeetingId inSession() {
        var meeting = announced();
        stage.as(SECRETARY, () -> {
            conduct.openSession(meeting, 1);
            conduct.goTo(meeting, null, 1);
        });
        return meeting;
    }

    /** Registers somebody of Kenya, with the approval of their focal point. */
    public void takesPart(Player player, MeetingId meeting, Attendance attendance) {
        stage.as(player, () -> registrations.register(meeting, attendance));
        stage.as(FOCAL_POINT_OF_KENYA, () -> approvals.waiting().forEach(one -> approvals.approve(one.id())));
    }
}
