package iscg.live.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import iscg.meeting.MeetingId;
import iscg.meeting.ui.MeetingNavigation;

/** The one way to the pages of a meeting while it goes on. */
final class LiveNavigation {

    static final String LIVE = "live";
    static final String CONDUCT = "conduct";

    private LiveNavigation() {}

    static Anchor follow(MeetingId meeting, String words) {
        return MeetingNavigation.link(MeetingNavigation.pathOf(meeting) + "/" + LIVE, new Span(words));
    }

    static Anchor conduct(MeetingId meeting, String words) {
        return MeetingNavigation.link(MeetingNavigation.pathOf(meeting) + "/" + CONDUCT, new Span(words));
    }

    /** Not a view: the browser itself goes there. */
    static Anchor plain(MeetingId meeting, String words) {
        var link = new Anchor(MeetingNavigation.pathOf(meeting) + "/live/plain", words);
        link.setRouterIgnore(true);
        return link;
    }

    static String changes(MeetingId meeting) {
        return MeetingNavigation.pathOf(meeting) + "/live/changes";
    }
}
