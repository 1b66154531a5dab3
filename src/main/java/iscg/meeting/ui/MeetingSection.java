package iscg.meeting.ui;

import com.vaadin.flow.component.Component;
import iscg.meeting.MeetingDetails;
import java.util.Optional;

/**
 * A part that a room contributes to the page of a meeting, as a bean. Sections stand in the order of {@link
 * org.springframework.core.annotation.Order}.
 */
public interface MeetingSection {

    /** The part for this meeting and the person who is signed in; empty if it has nothing for them. */
    Optional<Component> of(MeetingDetails meeting, MeetingPage page);
}
