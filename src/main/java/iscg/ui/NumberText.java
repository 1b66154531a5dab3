package iscg.ui;

import com.vaadin.flow.component.html.Span;

/** The number of a need, a symbol or a reference: from left to right in every language, and never broken at the end of a line. */
public class NumberText extends Span {

    public NumberText(String number) {
        super(number);
        addClassName("number");
        getElement().setAttribute("dir", "ltr");
    }
}
