package iscg.disposition.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import iscg.meeting.MeetingId;
import iscg.meeting.ui.MeetingNavigation;

/** The one way to the page where decisions are noted. */
public final class DispositionNavigation {

    static final String DECISIONS = "decisions";

    private DispositionNavigation() {}

    /** A link to where the secretariat notes what a meeting decides. */
    public static Anchor linkToDecisions(MeetingId meeting, String words) {
        return MeetingNavigation.link(MeetingNavigation.pathOf(meeting) + "/" + DECISIONS, new Span(words));
    }
}
