package iscg.passport.ui;

import com.vaadin.flow.component.html.Anchor;

/** The one way to one's passport. */
public final class PassportNavigation {

    static final String PASSPORT = "passport";

    private PassportNavigation() {}

    /** A link to one's own passport. */
    public static Anchor link(String words) {
        var link = new Anchor(PASSPORT, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
