package iscg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * The one heading of a page. The keyboard's focus comes here after a change of page, so that a screen reader says where one
 * is. Above it may stand what names the thing, such as a number and its state; below it one sentence that leads in.
 */
public class PageHeading extends Div {

    private final H1 heading;

    /** A heading in the portal's own words. */
    public PageHeading(String title) {
        this(new Span(title));
    }

    /** A heading that people wrote, as {@link UserText#line} gives it. */
    public PageHeading(Component title) {
        heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        addClassName("page-heading");
        add(heading);
    }

    /** Sets what stands above the heading, such as the number of a need and its state. */
    public PageHeading over(Component... marks) {
        var above = new Div(marks);
        above.addClassName("page-heading-marks");
        addComponentAsFirst(above);
        return this;
    }

    /** Adds the sentence below the heading. */
    public PageHeading lead(String sentence) {
        return lead(new Span(sentence));
    }

    /** Adds the sentence below the heading, where it holds more than words, such as a {@link MomentText}. */
    public PageHeading lead(Component... parts) {
        var lead = new Paragraph(parts);
        lead.addClassName("lead");
        add(lead);
        return this;
    }
}
