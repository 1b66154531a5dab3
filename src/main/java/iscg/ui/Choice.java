package iscg.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    private String help = "";
    private boolean required;

    public Choice(String label) {
        setLabel(label);
        setManualValidation(true);
        addAttachListener(attached -> getElement().executeJs(NAME_LIST));
    }

    /** Says it in the help: what opens the list is a button, and buttons know no such state. */
    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        var help = getHelperText();
        this.required = required;
        setHelperText(help);
    }

    @Override
    public boolean isRequiredIndicatorVisible() {
        return required;
    }

    @Override
    public void setHelperText(@Nullable String help) {
        this.help = Objects.requireNonNullElse(help, "");
        if (required) {
            RequiredNote.sayIn(this, this.help);
        } else {
            setHelperComponent(null);
            super.setHelperText(this.help);
        }
    }

    @Override
    public String getHelperText() {
        return help;
    }
}
