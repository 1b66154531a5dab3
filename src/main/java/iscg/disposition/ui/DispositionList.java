package iscg.disposition.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.disposition.DispositionDetails;
import iscg.disposition.RecipientNames;
import iscg.language.Moments;
import java.util.List;
import java.util.function.Supplier;

/** What was decided on one item, as published. Hidden while there is nothing. */
public class DispositionList extends UnorderedList {

    private final Supplier<List<DispositionDetails>> dispositions;
    private final RecipientNames names;
    private final Moments moments;

    DispositionList(Supplier<List<DispositionDetails>> dispositions, RecipientNames names, Moments moments) {
        this.dispositions = dispositions;
        this.names = names;
        this.moments = moments;
        addClassName("dispositions");
        show();
    }

    /** Shows what is published now. */
    public void show() {
        removeAll();
        var all = dispositions.get();
        setVisible(!all.isEmpty());
        all.forEach(one -> add(new ListItem(new DispositionText(one, names, moments))));
    }
}
