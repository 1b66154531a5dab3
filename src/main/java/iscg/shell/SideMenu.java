package iscg.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/**
 * Navigation and account: a column beside the page, and on a phone a sheet that the menu button opens. The sheet is HTML's own
 * popover, so opening, Escape and the way back of the focus need no script.
 */
class SideMenu extends Div {

    private static final String ID = "menu";

    SideMenu(Component... content) {
        setId(ID);
        addClassName("side-menu");
        getElement().setAttribute("popover", "");
        var close = button("shell.menu.close");
        close.addClassName("menu-close");
        add(close);
        add(content);
    }

    /** A button that opens the sheet, or closes it. */
    static NativeButton button(String key) {
        var button = new NativeButton(translate(key));
        button.addClassName("menu-button");
        button.getElement().setAttribute("popovertarget", ID);
        return button;
    }
}
