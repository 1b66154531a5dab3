package iscg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Facts on a thing: a term and its value, one below the other. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts fact(String term, String value) {
        return fact(term, new Span(value));
    }

    public Facts fact(String term, Component... value) {
        add(new Div(new Term(term), new Description(value)));
        return this;
    }
}
