package iscg.draft.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * Stands behind a field of which this browser holds a text that was never saved, while another was saved from elsewhere since.
 * Shows it and lets the person choose; until then both stay.
 */
class TypedElsewhere extends Div {

    private TypedElsewhere(TextFieldBase<?, String> field, String text, SerializableConsumer<String> chosen) {
        addClassName("typed-elsewhere");
        getElement().setAttribute("role", "group").setAttribute("aria-label", field.getLabel());
        var found = new Paragraph(text);
        found.addClassName("user-text");
        found.getElement().setAttribute("dir", "auto");
        add(
                new Paragraph(translate("draft.elsewhere.explanation")),
                found,
                new Button(translate("draft.elsewhere.take"), click -> choose(field, text, chosen)),
                new Button(translate("draft.elsewhere.leave"), click -> choose(field, field.getValue(), chosen)));
    }

    static void offer(TextFieldBase<?, String> field, String text, SerializableConsumer<String> chosen) {
        var around = field.getElement().getParent();
        around.insertChild(
                around.indexOfChild(field.getElement()) + 1, new TypedElsewhere(field, text, chosen).getElement());
    }

    private void choose(TextFieldBase<?, String> field, String text, SerializableConsumer<String> chosen) {
        field.setValue(text);
        chosen.accept(text);
        getElement().removeFromParent();
        field.focus();
    }
}
