package iscg.notification;

import iscg.report.ReportMoved;
import iscg.report.ReportReplyDue;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of reports on their way those for whom they wait, and the secretariat what came of it; within the transaction of the act. */
@Component
class ReportMessenger {

    private final ReportNewsroom newsroom;
    private final MeetingNotices notices;

    ReportMessenger(ReportNewsroom newsroom, MeetingNotices notices) {
        this.newsroom = newsroom;
        this.notices = notices;
    }

    @EventListener
    void moved(ReportMoved event) {
        notices.tell(event.meeting(), meeting -> newsroom.of(event, meeting));
    }

    @EventListener
    void due(ReportReplyDue event) {
        notices.tellOfItself(event.meeting(), meeting -> List.of(newsroom.of(event)));
    }
}
