package iscg.meeting.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import iscg.draft.ui.KeepTyped;
import iscg.meeting.Agenda;
import iscg.meeting.AgendaItem;
import iscg.meeting.AgendaPreparationService;
import iscg.meeting.MeetingId;
import iscg.ui.SavedState;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Keeps each change of an agenda as it is made. */
class AgendaKeeper {

    private final AgendaPreparationService preparation;
    private final MeetingId meeting;
    private final long person;
    private final SavedState saved;

    AgendaKeeper(AgendaPreparationService preparation, MeetingId meeting, long person, SavedState saved) {
        this.preparation = preparation;
        this.meeting = meeting;
        this.person = person;
        this.saved = saved;
    }

    Agenda agenda() {
        return preparation.agenda(meeting);
    }

    void keep(UnaryOperator<Agenda> change) {
        saved.saved(preparation.edit(meeting, change));
    }

    /** Keeps what is typed in a field of an item. */
    void keepTyped(
            TextFieldBase<?, String> field, int item, String name, BiFunction<AgendaItem, String, AgendaItem> change) {
        KeepTyped.in(
                field,
                person + ":agenda:" + meeting + ":" + item + ":" + name,
                text -> keep(agenda -> agenda.item(item, one -> change.apply(one, text))));
    }
}
