package iscg.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import iscg.need.DraftId;
import iscg.need.NeedNumber;

/** The one way to the pages of needs. */
public final class NeedNavigation {

    static final String NEEDS = "needs";
    static final String NEW_NEED = "needs/new";
    static final String ADD = "add";

    /** The name under which an address of the form says which field to begin with. */
    static final String FIELD = "field";

    private NeedNavigation() {}

    /** Opens the page of a need. */
    public static void open(NeedNumber number) {
        UI.getCurrent().navigate(pathOf(number));
    }

    /** A link to the page of a need. */
    public static Anchor linkTo(NeedNumber number, Component words) {
        return link(pathOf(number), words);
    }

    static String pathOf(NeedNumber number) {
        return number.address().substring(1); // without the slash, which would lead out of a deployment below a path
    }

    /** Where documents are added to a need. */
    static String addPathOf(NeedNumber number) {
        return pathOf(number) + "/" + ADD;
    }

    static String pathOf(DraftId draft) {
        return NEW_NEED + "/" + draft;
    }

    static String checkPathOf(DraftId draft) {
        return pathOf(draft) + "/check";
    }

    static Anchor linkTo(DraftId draft, NeedField field, Component words) {
        return link(
                pathOf(draft) + "?" + QueryParameters.of(FIELD, field.address()).getQueryString(), words);
    }

    /** A link that changes the page without loading it anew. */
    static Anchor link(String path, Component words) {
        var link = new Anchor(path, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
