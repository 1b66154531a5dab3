package iscg.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;

/**
 * Boxes below each other, of which several can be ticked.
 *
 * @param <T> what is chosen
 */
public class Choices<T> extends CheckboxGroup<T> {

    public Choices() {
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        setManualValidation(true);
    }

    /** Help for a choice that must not be left empty: groups know no such state, so it is said there. */
    public void setRequiredHelp(String help) {
        RequiredNote.sayIn(this, help);
    }
}
