package iscg.draft.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * Lets a text field lose nothing. What is typed reaches the server within a second; what the server has not confirmed stays in
 * the browser and is put back when the field is next shown there: after a lost connection, an expired session or a server
 * that was restarted. Where the server meanwhile got another text from elsewhere, the person is asked.
 */
@JsModule("./keep-typed.ts")
public final class KeepTyped {

    private static final int QUIET_MILLISECONDS = 700;

    private KeepTyped() {}

    /**
     * Binds a field that already shows what the server holds.
     *
     * @param key names the text among all that this browser keeps; different for each person and place
     * @param save stores the text; if it throws, the text stays in the browser
     */
    public static void in(TextFieldBase<?, String> field, String key, SerializableConsumer<String> save) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(QUIET_MILLISECONDS);
        field.addAttachListener(attached -> field.getElement()
                .executeJs(
                        "window.iscgKeepTyped.attach(this, $0, $1, $2)",
                        key,
                        field.getValue(),
                        translate("draft.typed-elsewhere")));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save.accept(change.getValue());
                confirm(field, change.getValue());
            }
        });
    }

    /** Lets the browser forget what it keeps of this text, because the server has it. */
    private static void confirm(TextFieldBase<?, String> field, String saved) {
        field.getElement().executeJs("window.iscgKeepTyped.confirm(this, $0)", saved.hashCode());
    }
}
