package iscg.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import iscg.meeting.MeetingId;
import java.util.Optional;

/** The one way to the pages of meetings. */
public final class MeetingNavigation {

    static final String MEETINGS = "meetings";
    static final String PREPARE = "prepare";
    static final String AGENDA = "agenda";

    private MeetingNavigation() {}

    /** The meeting that the address of a page names; empty if it names none. */
    public static Optional<MeetingId> meetingIn(BeforeEnterEvent event) {
        return event.getRouteParameters().get("meeting").flatMap(MeetingId::inAddress);
    }

    /** A link to the page of a meeting. */
    public static Anchor linkTo(MeetingId id, Component words) {
        return link(pathOf(id), words);
    }

    public static String pathOf(MeetingId id) {
        return id.address().substring(1); // without the slash, which would lead out of a deployment below a path
    }

    static String preparePathOf(MeetingId id) {
        return pathOf(id) + "/" + PREPARE;
    }

    static void openPreparation(MeetingId id) {
        UI.getCurrentOrThrow().navigate(preparePathOf(id));
    }

    static void openAgenda(MeetingId id) {
        UI.getCurrentOrThrow().navigate(pathOf(id) + "/" + AGENDA);
    }

    /** A link that changes the page without loading it anew. */
    public static Anchor link(String path, Component words) {
        var link = new Anchor(path, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
