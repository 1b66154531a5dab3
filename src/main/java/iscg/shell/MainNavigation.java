package iscg.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import iscg.ui.MenuCount;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The tasks open to whoever is signed in, with how much waits behind each. Titles of {@code @Menu} are keys. */
class MainNavigation extends Nav {

    private final List<MenuCount> counts;
    private final UnorderedList entries = new UnorderedList();

    MainNavigation(List<MenuCount> counts) {
        this.counts = counts;
        addClassName("main-navigation");
        setAriaLabel(translate("shell.navigation"));
        entries.getElement().setAttribute("role", "list");
        add(entries);
    }

    /** Shows where one is, and the counts as they are now. */
    void update(Location here) {
        entries.removeAll();
        var menu = MenuConfiguration.getMenuEntries();
        var current = entryOf(menu, here.getPath());
        menu.forEach(entry -> entries.add(new ListItem(linkTo(entry, path(entry).equals(current), here))));
        if (!menu.isEmpty()) {
            entries.add(new ListItem(search()));
        }
        setVisible(!menu.isEmpty());
    }

    /** That page is no view: the browser itself goes there. */
    private static Anchor search() {
        var link = new Anchor("search", new Span(translate("search.title")));
        link.setRouterIgnore(true);
        return link;
    }

    private Anchor linkTo(MenuEntry entry, boolean current, Location here) {
        var link = new Anchor(path(entry), new Span(translate(entry.title())));
        link.getElement().setAttribute("router-link", true);
        if (current) {
            var exact = path(entry).equals(here.getPath());
            link.getElement().setAttribute("aria-current", exact ? "page" : "true");
        }
        counts.stream()
                .filter(count -> count.path().equals(path(entry)))
                .mapToLong(MenuCount::count)
                .filter(count -> count > 0)
                .forEach(count -> link.add(badge(count)));
        return link;
    }

    private static Span badge(long count) {
        var seen = new Span(translate("shell.count", Map.of("count", count)));
        seen.getElement().setAttribute("aria-hidden", "true");
        var heard = new Span(translate("shell.count-heard", Map.of("count", count)));
        heard.addClassName("unseen");
        var badge = new Span(seen, heard);
        badge.addClassName("count");
        return badge;
    }

    /** The path of the entry a page belongs to: of those above it the nearest. */
    private static String entryOf(List<MenuEntry> menu, String page) {
        return menu.stream()
                .map(MainNavigation::path)
                .filter(path -> page.equals(path) || page.startsWith(path + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String path(MenuEntry entry) {
        return entry.path().substring(1); // without the slash, which would lead out of a deployment below a path
    }
}
