package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextArea;
import iscg.draft.ui.KeepTyped;
import iscg.draft.ui.OtherText;
import iscg.forwarding.DraftSaving;
import iscg.forwarding.SlipDraft;
import iscg.forwarding.SlipDraft.Field;
import iscg.ui.Names;
import java.util.Map;
import java.util.Objects;

/**
 * Where the text of a reply is written by those who share its draft. Where somebody saved another text since, theirs is shown below,
 * and the writer chooses; until then both stay.
 */
class SharedTextArea extends TextArea {

    private final SharedDraft draft;
    private final OtherText other = new OtherText(this);

    /** @param key names the text among all that this browser keeps; different for each person and slip */
    SharedTextArea(String key, SharedDraft draft) {
        this.draft = draft;
        setManualValidation(true);
        setValue(draft.read(Field.TEXT));
        KeepTyped.shared(this, key, this::save);
    }

    private boolean save(String text) {
        var saving = draft.save(Field.TEXT, text);
        saving.ifPresent(one -> {
            if (one.kept()) {
                other.settle();
            } else {
                ask(one.now());
            }
        });
        return saving.filter(DraftSaving::kept).isPresent();
    }

    private void ask(SlipDraft theirs) {
        var name = Names.inSentence(Objects.requireNonNullElse(theirs.by(), "–"));
        other.ask(translate("review.other.title", Map.of("name", name)), theirs.text(), holds -> {
            draft.sees(Field.TEXT, theirs);
            KeepTyped.keep(this, holds, this::save);
        });
    }

    /** Whether what stands here is what is saved; if somebody saved another text, asks which one holds. */
    boolean isSettled() {
        return !other.isOpen() && save(getValue());
    }

    String undecided() {
        return translate("draft.other.undecided");
    }
}
