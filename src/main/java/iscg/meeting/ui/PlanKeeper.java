package iscg.meeting.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import iscg.draft.ui.KeepTyped;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingPlan;
import iscg.meeting.PreparationService;
import iscg.ui.SavedState;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Keeps each field of a plan as it is filled in. */
class PlanKeeper {

    private final PreparationService preparation;
    private final MeetingId id;
    private final long person;
    private final SavedState saved;

    PlanKeeper(PreparationService preparation, MeetingId id, long person, SavedState saved) {
        this.preparation = preparation;
        this.id = id;
        this.person = person;
        this.saved = saved;
    }

    MeetingPlan plan() {
        return preparation.plan(id);
    }

    void keep(UnaryOperator<MeetingPlan> change) {
        saved.saved(preparation.edit(id, change));
    }

    /**
     * Keeps what is typed in a field that shows what is planned already.
     *
     * @param name of the field, among those of the plan
     */
    void keepTyped(TextFieldBase<?, String> field, String name, BiFunction<MeetingPlan, String, MeetingPlan> change) {
        KeepTyped.in(field, person + ":meeting:" + id + ":" + name, text -> keep(plan -> change.apply(plan, text)));
    }
}
