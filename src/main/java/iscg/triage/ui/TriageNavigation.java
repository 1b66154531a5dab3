package iscg.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import iscg.need.NeedNumber;

/** The ways between the pages of the secretariat's desk. */
final class TriageNavigation {

    static final String QUEUE = "triage";
    static final String TRACK = QUEUE + "/:year/:number/track";
    static final String REASONS = QUEUE + "/reasons";
    static final String KEYS = QUEUE + "/keys";

    private TriageNavigation() {}

    static Anchor linkToTrack(NeedNumber number, String words) {
        return link("%s/%d/%d/track".formatted(QUEUE, number.year(), number.sequence()), new Span(words));
    }

    /** A link that changes the page without loading it anew. */
    static Anchor link(String path, Component words) {
        var link = new Anchor(path, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
