package iscg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;

/** Brings the keyboard to where something is to be done. */
public final class Keyboard {

    private static final String FIRST_PART =
            "(this.tabIndex < 0 && this.querySelector('input, textarea, vaadin-button') || this).focus()";

    private Keyboard() {}

    /** To a field; to its first part, where it consists of several and takes no focus itself. */
    public static void bringTo(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().executeJs(FIRST_PART);
        }
    }
}
