package iscg.translation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** The one way to the pages of translation. */
final class TranslationNavigation {

    static final String TRANSLATIONS = "translations";
    static final String PARITY = "parity";

    /** The names under which the address of the list says what is shown. */
    static final String INTO = "into";

    static final String STATE = "state";

    private TranslationNavigation() {}

    static Anchor linkTo(long translation, Component words) {
        var link = new Anchor(TRANSLATIONS + "/" + translation, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
