package iscg.disposition.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import iscg.disposition.DispositionContent;
import iscg.disposition.DispositionDetails;
import iscg.disposition.DispositionId;
import iscg.disposition.DispositionPreparationService;
import iscg.draft.ui.KeepTyped;
import iscg.language.Moments;
import iscg.meeting.AgendaItem;
import iscg.meeting.MeetingId;
import iscg.ui.SavedState;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Keeps each change of the dispositions of one item as it is made. */
class DispositionKeeper {

    private final DispositionPreparationService preparation;
    private final MeetingId meeting;
    private final AgendaItem item;
    private final long person;
    private final SavedState saved;

    DispositionKeeper(
            DispositionPreparationService preparation,
            MeetingId meeting,
            AgendaItem item,
            long person,
            Moments moments) {
        this.preparation = preparation;
        this.meeting = meeting;
        this.item = item;
        this.person = person;
        this.saved = new SavedState(moments);
    }

    AgendaItem item() {
        return item;
    }

    SavedState saved() {
        return saved;
    }

    List<DispositionDetails> all() {
        return preparation.all(meeting, item.key());
    }

    DispositionContent wording(DispositionId id) {
        return preparation.wording(id);
    }

    DispositionId begin() {
        return preparation.begin(meeting, item.key());
    }

    void publish(DispositionId id) {
        preparation.publish(id);
    }

    void withdraw(DispositionId id) {
        preparation.withdraw(id);
    }

    void keep(DispositionId id, UnaryOperator<DispositionContent> change) {
        saved.saved(preparation.edit(id, change));
    }

    /** Keeps what is typed in a field. */
    void keepTyped(
            TextFieldBase<?, String> field,
            DispositionId id,
            String name,
            BiFunction<DispositionContent, String, DispositionContent> change) {
        KeepTyped.in(
                field,
                person + ":disposition:" + id + ":" + name,
                text -> keep(id, content -> change.apply(content, text)));
    }
}
