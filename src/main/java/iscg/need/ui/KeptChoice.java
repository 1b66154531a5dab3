package iscg.need.ui;

import com.vaadin.flow.component.HasValue;
import iscg.need.DraftContent;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is chosen or attached in a draft, kept at once; shows what other devices chose meanwhile, too. */
class KeptChoice<T extends @Nullable Object> {

    private final HasValue<?, T> choice;
    private final Function<DraftContent, T> read;

    KeptChoice(
            HasValue<?, T> choice,
            DraftKeeper keeper,
            Function<DraftContent, T> read,
            BiFunction<DraftContent, T, DraftContent> write) {
        this.choice = choice;
        this.read = read;
        choice.addValueChangeListener(change -> keeper.keep(content -> write.apply(content, change.getValue())));
    }

    void show(DraftContent content) {
        choice.setValue(read.apply(content));
    }
}
