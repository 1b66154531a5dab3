package iscg.ui;

import com.vaadin.flow.component.select.Select;

/**
 * A field in which one of several values is chosen. Its list bears the field's name, too, which Vaadin leaves out, so that a
 * screen reader says what is being chosen.
 *
 * @param <T> what is chosen
 */
public class Choice<T> extends Select<T> {

    private static final String NAME_LIST = """
            this.addEventListener('opened-changed', () =>
                this.querySelector('vaadin-select-list-box')?.setAttribute('aria-label', this.label))""";

    public Choice(String label) {
        setLabel(label);
        setManualValidation(true);
        addAttachListener(attached -> getElement().executeJs(NAME_LIST));
    }
}
