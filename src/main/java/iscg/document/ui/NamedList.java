package iscg.document.ui;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.UnorderedList;

/** A list that is heard as one, under a name. */
class NamedList extends UnorderedList implements HasAriaLabel {

    NamedList(String className, String label) {
        addClassName(className);
        getElement().setAttribute("role", "list"); // a list without markers is not announced as one in Safari
        setAriaLabel(label);
    }
}
