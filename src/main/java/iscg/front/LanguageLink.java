package iscg.front;

import iscg.language.Language;
import iscg.ui.WayBack;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A link to the page at hand in one of the six languages.
 *
 * @param path the path of the page, as the browser sees it
 * @param site the same with scheme and host, as search engines want it
 * @param from the page from which the reader came, where the page leads back there; else empty
 * @param current whether the page is written in this language
 */
record LanguageLink(Language language, String path, String site, String from, boolean current) {

    public String address() {
        var address = UriComponentsBuilder.fromPath(path).queryParam("lang", tag());
        return from.isEmpty() ? address.toUriString() : new WayBack(from).after(address);
    }

    public String absolute() {
        return site + "?lang=" + tag();
    }

    public String tag() {
        return language.tag();
    }

    public String direction() {
        return language.direction();
    }

    public String name() {
        return language.ownName();
    }
}
