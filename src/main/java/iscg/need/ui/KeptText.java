package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextFieldBase;
import iscg.draft.ui.KeepTyped;
import iscg.draft.ui.OtherText;
import iscg.need.DraftContent;
import iscg.need.DraftField;
import iscg.need.SavedDraft;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A text of a draft: kept as it is typed, and asked about where another device saved another text in it meanwhile. */
class KeptText {

    private final DraftField field;
    private final TextFieldBase<?, String> text;
    private final DraftKeeper keeper;
    private final Function<DraftContent, String> read;
    private final BiFunction<DraftContent, String, DraftContent> write;
    private final OtherText other;

    KeptText(
            DraftField field,
            TextFieldBase<?, String> text,
            DraftKeeper keeper,
            Function<DraftContent, String> read,
            BiFunction<DraftContent, String, DraftContent> write) {
        this.field = field;
        this.text = text;
        this.keeper = keeper;
        this.read = read;
        this.write = write;
        this.other = new OtherText(text);
    }

    /** @param key names the text among all that this browser keeps */
    void show(DraftContent content, String key) {
        text.setValue(read.apply(content));
        KeepTyped.shared(text, key, this::keep);
    }

    private boolean keep(String typed) {
        return !keeper.keepText(content -> write.apply(content, typed)).contains(field);
    }

    void update(SavedDraft saved) {
        if (saved.undecided().contains(field)) {
            var stored = saved.now().content();
            other.ask(translate("draft.other.title"), read.apply(stored), holds -> {
                keeper.sees(field, stored);
                KeepTyped.keep(text, holds, this::keep);
            });
        } else {
            other.settle();
        }
    }

    DraftField field() {
        return field;
    }

    boolean isUndecided() {
        return other.isOpen();
    }
}
