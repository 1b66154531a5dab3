package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextArea;
import iscg.draft.ui.KeepTyped;
import iscg.forwarding.SlipDraft;
import iscg.forwarding.SlipDraft.Field;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of a reply is written by those who share its draft. Where somebody saved another text since, theirs is shown below,
 * and the writer chooses; until then both stay.
 */
class SharedTextArea extends TextArea {

    private final SharedDraft draft;
    private @Nullable SavedByOther other;

    /** @param key names the text among all that this browser keeps; different for each person and slip */
    SharedTextArea(String key, SharedDraft draft) {
        this.draft = draft;
        setManualValidation(true);
        setValue(draft.read(Field.TEXT));
        KeepTyped.shared(this, key, this::save);
    }

    private boolean save(String text) {
        var saving = draft.save(Field.TEXT, text);
        saving.filter(one -> !one.kept()).ifPresent(one -> ask(one.now()));
        return saving.filter(one -> one.kept()).isPresent();
    }

    private void ask(SlipDraft theirs) {
        decided();
        var asked = new SavedByOther(theirs, this::take, this::leave);
        var around = getElement().getParent();
        around.insertChild(around.indexOfChild(getElement()) + 1, asked.getElement());
        other = asked;
    }

    private void take(SlipDraft theirs) {
        draft.sees(Field.TEXT, theirs);
        setValue(theirs.text());
        keepShown();
    }

    private void leave(SlipDraft theirs) {
        draft.sees(Field.TEXT, theirs);
        keepShown();
    }

    private void keepShown() {
        decided();
        KeepTyped.keep(this, getValue(), this::save);
        focus();
    }

    private void decided() {
        if (other != null) {
            other.getElement().removeFromParent();
            other = null;
        }
    }

    /** Whether what stands here is what is saved; if somebody saved another text, asks which one holds. */
    boolean isSettled() {
        return other == null && save(getValue());
    }

    String undecided() {
        return translate("review.other.undecided");
    }
}
