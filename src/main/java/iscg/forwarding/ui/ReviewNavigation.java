package iscg.forwarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import iscg.forwarding.SlipId;

/** The one way to the pages of reviewing. */
final class ReviewNavigation {

    static final String REVIEWS = "reviews";

    /** The name under which the address of the list says for which body one acts. */
    static final String BODY = "for";

    private ReviewNavigation() {}

    static Anchor linkTo(SlipId slip, Component words) {
        // without the slash, which would lead out of a deployment below a path
        var link = new Anchor(slip.address().substring(1), words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** Where one finds what waits for one in a body. */
    static String pathFor(String body) {
        return REVIEWS + "?" + BODY + "=" + body;
    }
}
