package iscg.meeting.ui;

import com.vaadin.flow.component.Component;
import iscg.meeting.MeetingSending;
import java.util.function.Supplier;

/**
 * Shows before something is done about a meeting exactly whom it will reach, and what each will read. The room that tells people offers it
 * as a bean.
 */
public interface WhoIsToldOfMeetings {

    Component of(MeetingSending sending);

    /** The same, folded away, to stand beside an act; found out only when somebody looks. */
    default ToldOfMeeting beside(Supplier<MeetingSending> sending) {
        return new ToldOfMeeting(() -> of(sending.get()));
    }
}
