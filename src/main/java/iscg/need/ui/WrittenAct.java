package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import java.util.function.Consumer;

/** An act that needs words: the field for them and the button that sends them. */
public class WrittenAct extends FieldSet {

    private final TriageText text;
    private final ActionPanel acts;
    private final Paragraph tooLate = new Paragraph(translate("need.triage.too-late"));
    private final Button button;
    private final Div reaches = new Div();

    /**
     * An act that takes the need a step further.
     *
     * @param key the place of its words, such as {@code need.triage.question}
     * @param act done when the words are complete
     */
    public static WrittenAct ordinary(String key, TriageText text, Consumer<TriageText> act) {
        var button = buttonFor(key, text, act);
        return new WrittenAct(key, text, button, new ActionPanel().secondary(button, text.saved()));
    }

    /** An act that cannot be undone; its consequence stands beside it. */
    public static WrittenAct dangerous(String key, TriageText text, Consumer<TriageText> act) {
        var button = buttonFor(key, text, act);
        var panel = new ActionPanel().secondary(text.saved()).dangerous(button, translate(key + ".consequence"));
        return new WrittenAct(key, text, button, panel);
    }

    private WrittenAct(String key, TriageText text, Button button, ActionPanel panel) {
        super(translate(key + ".heading"));
        this.text = text;
        this.acts = panel;
        this.button = button;
        addClassName("question-group");
        add(text, tooLate, reaches, panel);
    }

    /** Shows, folded, whom it reaches and what they will read. */
    public WrittenAct reaches(Component told) {
        reaches.removeAll();
        reaches.add(told);
        return this;
    }

    /** Shows the act where it is possible; where it no longer is, what was typed for it stays to be copied. */
    public void offer(boolean possible) {
        setVisible(possible || !text.text().isBlank());
        acts.setVisible(possible);
        tooLate.setVisible(!possible);
    }

    private static Button buttonFor(String key, TriageText text, Consumer<TriageText> act) {
        return new ActButton(translate(key + ".act"), () -> {
            if (text.isComplete()) {
                act.accept(text);
            }
        });
    }

    /** Shows whether this is the act that is due now. */
    void due(boolean due) {
        if (due) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        } else {
            button.removeThemeVariants(ButtonVariant.PRIMARY);
        }
    }
}
