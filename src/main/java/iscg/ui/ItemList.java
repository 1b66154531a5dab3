package iscg.ui;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.UnorderedList;

/** A list of things that wait or are kept, what is due first on top. Its rows are {@link ItemRow}s. */
public class ItemList extends UnorderedList implements HasAriaLabel {

    /** @param label what the list holds, for those who hear it */
    public ItemList(String label) {
        addClassName("item-list");
        getElement().setAttribute("role", "list"); // a list without markers is not announced as one in Safari
        setAriaLabel(label);
    }
}
