package iscg.wording.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import iscg.language.Language;
import java.util.Map;

/** The ways to the portal's texts. */
public final class WordingNavigation {

    static final String TEXTS = "administration/texts";
    static final String EXCHANGE = TEXTS + "/exchange";

    private WordingNavigation() {}

    static Anchor linkTo(String key, Component words) {
        return link(TEXTS + "/" + key, words);
    }

    /** To the list, narrowed by one of its parameters. */
    static Anchor linkToAll(String parameter, String value, Component words) {
        var parameters = QueryParameters.simple(Map.of(parameter, value));
        return link(new Location(TEXTS, parameters).getPathWithQueryParameters(), words);
    }

    static Anchor linkToAll(Component words) {
        return link(TEXTS, words);
    }

    static Anchor linkToExchange(Component words) {
        return link(EXCHANGE, words);
    }

    /** To the file of a language; no page of the router's. */
    static Anchor linkToFile(Language language, Component words) {
        var link = new Anchor(TEXTS + "/" + language.tag() + ".xlf", words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static Anchor link(String path, Component words) {
        var link = new Anchor(path, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
