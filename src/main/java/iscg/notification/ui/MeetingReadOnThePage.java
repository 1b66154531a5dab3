package iscg.notification.ui;

import com.vaadin.flow.component.Component;
import iscg.meeting.MeetingDetails;
import iscg.meeting.ui.MeetingPage;
import iscg.meeting.ui.MeetingSection;
import iscg.notification.NoticeService;
import java.util.Optional;

/** Whoever opens the page of a meeting has read the news on it. Adds nothing to the page. */
@org.springframework.stereotype.Component
class MeetingReadOnThePage implements MeetingSection {

    private final NoticeService notices;

    MeetingReadOnThePage(NoticeService notices) {
        this.notices = notices;
    }

    @Override
    public Optional<Component> of(MeetingDetails meeting, MeetingPage page) {
        notices.markRead(meeting.id());
        return Optional.empty();
    }
}
