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
final class TypedElsewhere {

    private final TextFieldBase<?, String> field;
    private final SerializableConsumer<String> chosen;
    private final Div panel;

    private TypedElsewhere(TextFieldBase<?, String> field, String text, SerializableConsumer<String> chosen) {
        this.field = field;
        this.chosen = chosen;
        panel = OtherText.panel(field.getLabel(), new Paragraph(translate("draft.elsewhere.explanation")), text);
        panel.add(
                new Button(translate("draft.elsewhere.take"), click -> choose(text)),
                new Button(translate("draft.elsewhere.leave"), click -> choose(field.getValue())),
                new Button(translate("draft.other.both"), click -> choose(OtherText.both(field, text))));
    }

    static void offer(TextFieldBase<?, String> field, String text, SerializableConsumer<String> chosen) {
        var around = field.getElement().getParent();
        around.insertChild(
                around.indexOfChild(field.getElement()) + 1,
                new TypedElsewhere(field, text, chosen).panel.getElement());
    }

    private void choose(String text) {
        field.setValue(text);
        chosen.accept(text);
        panel.getElement().removeFromParent();
        field.focus();
    }
}
