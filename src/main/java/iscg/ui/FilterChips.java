package iscg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.text.NumberFormat;

/**
 * Ways to narrow a list, each with its count. They are links: what is chosen stands in the address, so that it can be kept,
 * sent and gone back to. Choosing starts again at the first page.
 */
public class FilterChips extends Nav {

    private final Location here;
    private final String parameter;
    private final String chosen;
    private final UnorderedList chips = new UnorderedList();

    /**
     * @param label what is chosen, such as “State”
     * @param here the address of the page at hand, with what is chosen there
     * @param parameter the name under which the choice stands in the address
     */
    public FilterChips(String label, Location here, String parameter) {
        this.here = here;
        this.parameter = parameter;
        this.chosen = here.getQueryParameters().getSingleParameter(parameter).orElse("");
        addClassName("filter-chips");
        chips.getElement().setAttribute("role", "list");
        var title = new Span(label);
        title.addClassName("filter-label");
        setAriaLabel(label);
        title.getElement().setAttribute("aria-hidden", "true");
        add(title, chips);
    }

    /** Adds the choice of everything. */
    public FilterChips all(String words, long count) {
        return chip("", words, count);
    }

    /** Adds a choice. */
    public FilterChips chip(String value, String words, long count) {
        return link(pathWith(here, parametersFor(value)), new Span(words), count, value.equals(chosen));
    }

    /**
     * Adds a way to another address of the page.
     *
     * @param current whether that is the address at hand
     */
    public FilterChips link(String path, Component words, long count, boolean current) {
        var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(count));
        number.addClassName("count");
        var link = new Anchor(path, words, new Span(" "), number);
        link.getElement().setAttribute("router-link", true);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        chips.add(new ListItem(link));
        return this;
    }

    private QueryParameters parametersFor(String value) {
        var others = here.getQueryParameters().excluding(parameter, Pager.PARAMETER);
        return value.isEmpty() ? others : others.merging(parameter, value);
    }

    /** The path of a location with other parameters; a leading dot keeps an empty query from being the same page's. */
    static String pathWith(Location here, QueryParameters parameters) {
        return new Location(here.getSegments(), parameters).getPathWithQueryParameters();
    }
}
