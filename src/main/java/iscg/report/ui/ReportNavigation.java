package iscg.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import iscg.meeting.MeetingId;
import iscg.meeting.ui.MeetingNavigation;

/** The one way to the pages of reports. */
final class ReportNavigation {

    static final String REPORT = "report";

    private ReportNavigation() {}

    static String pathOf(MeetingId meeting) {
        return MeetingNavigation.pathOf(meeting) + "/" + REPORT;
    }

    static Anchor linkTo(MeetingId meeting, Component words) {
        return MeetingNavigation.link(pathOf(meeting), words);
    }
}
