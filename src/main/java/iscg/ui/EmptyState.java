package iscg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list would: says what would be here and how it comes. */
public class EmptyState extends Div {

    /**
     * @param what what would be here, as in “No need is waiting for you.”
     * @param how how it comes, as in “When the secretariat forwards a need to your group, it appears here.”
     */
    public EmptyState(String what, String how) {
        addClassName("empty-state");
        var first = new Paragraph(what);
        first.addClassName("empty-state-what");
        add(first, new Paragraph(how));
    }

    /** Adds what one can do about it, such as a link. */
    public EmptyState action(Component action) {
        add(action);
        return this;
    }
}
