package iscg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What happened, in order, in plain words. */
public class Timeline extends OrderedList implements HasAriaLabel {

    public Timeline(String label) {
        addClassName("timeline");
        getElement().setAttribute("role", "list");
        setAriaLabel(label);
    }

    /** Adds what happened, and when. */
    public Timeline entry(String what, MomentText when) {
        return entry(new Span(what), when);
    }

    /** Adds what happened, and when; anything more, such as a reason, stands below. */
    public Timeline entry(Component what, MomentText when, Component... more) {
        var sentence = new Paragraph(what);
        sentence.addClassName("timeline-what");
        var entry = new ListItem(sentence, when);
        entry.add(more);
        add(entry);
        return this;
    }

    /** Adds what comes next; it stands apart from what has happened. */
    public Timeline next(String what) {
        var entry = new ListItem(new Paragraph(what));
        entry.addClassName("timeline-next");
        add(entry);
        return this;
    }
}
