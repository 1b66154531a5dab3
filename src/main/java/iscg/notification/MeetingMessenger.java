package iscg.notification;

import iscg.briefcase.DocumentsCame;
import iscg.disposition.ActionDue;
import iscg.meeting.AgendaPublished;
import iscg.meeting.MeetingCancelled;
import iscg.meeting.MeetingPublished;
import iscg.meeting.MeetingSending;
import iscg.meeting.MeetingSending.Act;
import iscg.procedure.StepDue;
import iscg.registration.NeedsArranged;
import iscg.registration.RegistrationApproved;
import iscg.registration.RegistrationDeclined;
import iscg.registration.RegistrationRequested;
import iscg.registration.RegistrationWithdrawn;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happened to meetings and lets it be told, within the transaction of the act. */
@Component
class MeetingMessenger {

    private final MeetingNewsroom newsroom;
    private final MeetingNotices notices;

    MeetingMessenger(MeetingNewsroom newsroom, MeetingNotices notices) {
        this.newsroom = newsroom;
        this.notices = notices;
    }

    @EventListener
    void published(MeetingPublished event) {
        tell(MeetingSending.about(event.first() ? Act.PUBLISH : Act.CHANGE, event.meeting()));
    }

    @EventListener
    void cancelled(MeetingCancelled event) {
        tell(MeetingSending.about(Act.CANCEL, event.meeting()));
    }

    @EventListener
    void published(AgendaPublished event) {
        tell(MeetingSending.about(Act.PUBLISH_AGENDA, event.meeting()).saying(String.valueOf(event.edition())));
    }

    @EventListener
    void requested(RegistrationRequested event) {
        tell(MeetingSending.about(Act.REGISTER, event.meeting(), event.person(), event.member()));
    }

    @EventListener
    void withdrawn(RegistrationWithdrawn event) {
        tell(MeetingSending.about(Act.WITHDRAW, event.meeting(), event.person(), event.member()));
    }

    @EventListener
    void approved(RegistrationApproved event) {
        tell(MeetingSending.about(Act.APPROVE, event.meeting(), event.person(), event.member()));
    }

    @EventListener
    void declined(RegistrationDeclined event) {
        tell(MeetingSending.about(Act.DECLINE, event.meeting(), event.person(), event.member())
                .saying(event.reason()));
    }

    @EventListener
    void arranged(NeedsArranged event) {
        tell(MeetingSending.about(Act.ARRANGE, event.meeting(), event.person(), event.member()));
    }

    /** Nobody is signed in: what several people gave is told together. */
    @EventListener
    void came(DocumentsCame event) {
        notices.tellOfItself(event.meeting(), meeting -> newsroom.of(event, meeting));
    }

    @EventListener
    void due(StepDue event) {
        notices.tellOfItself(event.meeting(), meeting -> List.of(newsroom.of(event, meeting)));
    }

    @EventListener
    void due(ActionDue event) {
        notices.tellOfItself(event.meeting(), meeting -> List.of(newsroom.of(event, meeting)));
    }

    private void tell(MeetingSending sending) {
        notices.tell(sending.meeting(), meeting -> newsroom.of(sending, meeting));
    }
}
