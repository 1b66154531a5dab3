package iscg.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * Navigation and account: a column beside the page, and on a phone a sheet that the menu button opens. The sheet is HTML's own
 * popover, so opening, Escape and the way back of the focus need no script.
 */
class SideMenu extends Div {

    SideMenu(Component... content) {
        super(content);
        setId("menu");
        addClassName("side-menu");
        getElement().setAttribute("popover", "");
    }
}
