package iscg.need.ui;

import com.vaadin.flow.component.UI;
import iscg.need.NeedNumber;

/** The one way to the pages of needs. */
public final class NeedNavigation {

    private NeedNavigation() {}

    /** Opens the page of a need. */
    public static void open(NeedNumber number) {
        UI.getCurrent().navigate(number.address().substring(1));
    }
}
