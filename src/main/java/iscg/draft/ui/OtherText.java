package iscg.draft.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Asks, behind a field, which text holds where another was saved meanwhile: one's own, the other, or both, one after the other. Until
 * the writer says so both are kept: the other on the server, one's own in the field and in the browser. Writing goes on meanwhile.
 */
public class OtherText implements Serializable {

    private final TextFieldBase<?, String> field;
    private @Nullable Div asked;
    private String text = "";

    public OtherText(TextFieldBase<?, String> field) {
        this.field = field;
    }

    /**
     * Shows the other text; once, however often it is met while somebody types on.
     *
     * @param heading says who saved it, or where
     * @param chosen called with the text that shall hold
     */
    public void ask(String heading, String other, SerializableConsumer<String> chosen) {
        if (asked != null && text.equals(other)) {
            return;
        }
        settle();
        text = other;
        asked = question(heading, chosen);
        var around = field.getElement().getParent();
        around.insertChild(around.indexOfChild(field.getElement()) + 1, asked.getElement());
    }

    private Div question(String heading, SerializableConsumer<String> chosen) {
        var alert = new Paragraph(heading);
        alert.getElement().setAttribute("role", "alert");
        var question = panel(heading, alert, text);
        question.add(
                new Button(translate("draft.other.leave"), click -> choose(field.getValue(), chosen)),
                new Button(translate("draft.other.take"), click -> choose(text, chosen)),
                new Button(translate("draft.other.both"), click -> choose(both(field, text), chosen)));
        return question;
    }

    /** A text that stands behind a field, named for those who do not see it there. */
    static Div panel(String name, Paragraph explanation, String text) {
        var found = new Paragraph(text);
        found.addClassName("user-text");
        found.getElement().setAttribute("dir", "auto");
        var panel = new Div(explanation, found);
        panel.addClassName("typed-elsewhere");
        panel.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        return panel;
    }

    /** What the field holds, and the other text after it. */
    static String both(TextFieldBase<?, String> field, String other) {
        return field.getValue() + (field instanceof TextArea ? "\n\n" : " / ") + other;
    }

    private void choose(String holds, SerializableConsumer<String> chosen) {
        settle();
        field.setValue(holds);
        chosen.accept(holds);
        field.focus();
    }

    /** There is nothing to be asked any more. */
    public void settle() {
        if (asked != null) {
            asked.getElement().removeFromParent();
            asked = null;
        }
    }

    /** Whether the writer has yet to say which text holds. */
    public boolean isOpen() {
        return asked != null;
    }
}
