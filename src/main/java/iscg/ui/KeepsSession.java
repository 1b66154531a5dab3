package iscg.ui;

import com.vaadin.flow.component.Component;

/** A page that people follow without doing anything, such as that of a meeting: while it is open their session does not end. */
public final class KeepsSession {

    private KeepsSession() {}

    public static void whileOpen(Component page) {
        page.getElement().setAttribute("data-keeps-session", "");
    }
}
