package iscg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One thing in an {@link ItemList}: number, title that leads to it, state, and what else matters, such as whose turn and due. */
public class ItemRow extends ListItem {

    private final Paragraph details = new Paragraph();

    /**
     * @param number as officially written, such as {@code ISCG-26/N12}; empty for a draft, which has none yet
     * @param link the title, leading to the page of the thing
     */
    public ItemRow(String number, Component link, StateBadge state) {
        addClassName("item");
        link.addClassName("item-title");
        details.addClassName("item-details");
        add(numberOf(number), new Div(link, details), state);
    }

    /** Adds a detail in words. */
    public ItemRow detail(String words) {
        return detail(new Span(words));
    }

    /** Adds a detail that is more than words, such as a {@link MomentText}. */
    public ItemRow detail(Component... parts) {
        var detail = new Span(parts);
        details.add(detail);
        return this;
    }

    private static Span numberOf(String number) {
        var span = new NumberText(number);
        return span;
    }
}
