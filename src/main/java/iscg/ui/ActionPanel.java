package iscg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;

/**
 * What can be done on a page, where the eye ends: one main act, the others beside it, and apart from them those that cannot be
 * undone, with their consequence in words.
 */
public class ActionPanel extends Div {

    private final Div acts = new Div();

    public ActionPanel() {
        addClassName("action-panel");
        acts.addClassName("acts");
        add(acts);
    }

    /** Sets the one main act of the page. */
    public ActionPanel primary(Button act) {
        act.addThemeVariants(ButtonVariant.PRIMARY);
        acts.addComponentAsFirst(act);
        return this;
    }

    /** Adds an act, or something that goes with the acts, such as a {@link SavedState}. */
    public ActionPanel secondary(Component... others) {
        acts.add(others);
        return this;
    }

    /** Adds an act apart, with what it will do and that it cannot be undone. */
    public ActionPanel dangerous(Button act, String consequence) {
        var words = new Paragraph(consequence);
        words.setId("consequence-" + UUID.randomUUID());
        act.addThemeVariants(ButtonVariant.ERROR);
        act.getElement().setAttribute("aria-describedby", words.getId().orElseThrow());
        var apart = new Div(words, act);
        apart.addClassName("dangerous-act");
        add(apart);
        return this;
    }
}
