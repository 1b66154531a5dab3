package iscg.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import iscg.language.Language;
import iscg.ui.Reader;
import java.util.EnumMap;
import java.util.Map;

/** The six languages by their own names. Each is a plain link that loads the same page anew, so that everything follows. */
class LanguageSwitch extends Nav {

    private static final String PARAMETER = "lang";

    private final Map<Language, Anchor> links = new EnumMap<>(Language.class);

    LanguageSwitch() {
        addClassName("languages");
        setAriaLabel(translate("shell.languages"));
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        for (var language : Language.values()) {
            list.add(new ListItem(links.computeIfAbsent(language, LanguageSwitch::link)));
        }
        add(list);
    }

    /** Leads to the page at hand in each language, with all else that stands in its address. */
    void update(Location here) {
        links.forEach((language, link) -> {
            var parameters = here.getQueryParameters().excluding(PARAMETER).merging(PARAMETER, language.tag());
            link.setHref(new Location(here.getSegments(), parameters).getPathWithQueryParameters());
        });
    }

    private static Anchor link(Language language) {
        var link = new Anchor("", language.ownName());
        link.setRouterIgnore(true);
        link.getElement()
                .setAttribute("lang", language.tag())
                .setAttribute("hreflang", language.tag())
                .setAttribute("dir", language.direction());
        if (language == Reader.current().language()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
