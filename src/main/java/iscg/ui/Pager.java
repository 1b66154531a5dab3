package iscg.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** Leads through a long list page by page, kept in the address. Not shown where there is but one page. */
public class Pager extends Nav {

    /** The name under which the page stands in the address; pages count from 1. */
    public static final String PARAMETER = "page";

    private final Location here;
    private final String parameter;

    /**
     * @param page the page at hand, from 1
     * @param pages how many there are
     */
    public Pager(Location here, int page, int pages) {
        this(here, PARAMETER, page, pages);
    }

    /**
     * For a second list on the same page.
     *
     * @param parameter the name under which its page stands in the address
     */
    public Pager(Location here, String parameter, int page, int pages) {
        this.here = here;
        this.parameter = parameter;
        addClassName("pager");
        setAriaLabel(translate("ui.pager.label"));
        setVisible(pages > 1);
        if (page > 1) {
            add(link(page - 1, "ui.pager.previous", "prev"));
        }
        add(new Span(translate("ui.pager.position", Map.of("page", page, "pages", pages))));
        if (page < pages) {
            add(link(page + 1, "ui.pager.next", "next"));
        }
    }

    /** The page an address asks for, from 1. */
    public static int pageIn(QueryParameters parameters) {
        return pageIn(parameters, PARAMETER);
    }

    /** The page an address asks for under another name, from 1. */
    public static int pageIn(QueryParameters parameters, String parameter) {
        return parameters
                .getSingleParameter(parameter)
                .filter(text -> text.matches("[1-9]\\d{0,6}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private Anchor link(int page, String key, String relation) {
        var parameters = here.getQueryParameters().merging(parameter, String.valueOf(page));
        var link = new Anchor(FilterChips.pathWith(here, parameters), translate(key));
        link.getElement().setAttribute("router-link", true).setAttribute("rel", relation);
        return link;
    }
}
