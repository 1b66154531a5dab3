package iscg.front;

import iscg.language.Language;

/**
 * A link to the page at hand in one of the six languages.
 *
 * @param path the path of the page, as the browser sees it
 * @param site the same with scheme and host, as search engines want it
 * @param current whether the page is written in this language
 */
record LanguageLink(Language language, String path, String site, boolean current) {

    public String address() {
        return path + "?lang=" + tag();
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
