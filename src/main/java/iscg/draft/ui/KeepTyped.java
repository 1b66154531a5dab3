package iscg.draft.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;

/**
 * Lets a text field lose nothing. What is typed reaches the server within a second or two, even while somebody types on; what the
 * server has not confirmed stays in the browser and is put back when the field is next shown there: after a lost connection, an
 * expired session or a server that was restarted. Where the server meanwhile got another text from elsewhere, the person chooses.
 */
@JsModule("./keep-typed.ts")
public final class KeepTyped {

    private static final String TYPED = "iscg-typed";
    private static final String TYPED_ELSEWHERE = "iscg-typed-elsewhere";
    private static final String TEXT = "event.detail";

    private KeepTyped() {}

    /**
     * Binds a field that already shows what the server holds.
     *
     * @param key names the text among all that this browser keeps; different for each person and place
     * @param save stores the text; if it throws, the text stays in the browser
     */
    public static void in(TextFieldBase<?, String> field, String key, SerializableConsumer<String> save) {
        shared(field, key, text -> {
            save.accept(text);
            return true;
        });
    }

    /**
     * The same for a text that others write, too.
     *
     * @param save stores the text and says so; a text it does not store, since another was saved meanwhile, stays in the browser
     */
    public static void shared(TextFieldBase<?, String> field, String key, SerializablePredicate<String> save) {
        var element = field.getElement();
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        element.addEventListener(TYPED, typed -> {}).synchronizeProperty("value");
        element.addEventListener(TYPED_ELSEWHERE, found -> {
                    var text = found.getEventData().get(TEXT).asString();
                    TypedElsewhere.offer(field, text, chosen -> keep(field, chosen, save));
                })
                .addEventData(TEXT);
        field.addAttachListener(
                attached -> element.executeJs("window.iscgKeepTyped.attach(this, $0, $1)", key, field.getValue()));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(field, change.getValue(), save);
            }
        });
    }

    /** Saves the text, and then lets the browser forget what it keeps of it. */
    public static void keep(TextFieldBase<?, String> field, String text, SerializablePredicate<String> save) {
        if (save.test(text)) {
            field.getElement().executeJs("window.iscgKeepTyped.confirm(this, $0)", text.hashCode());
        }
    }
}
