package iscg.triage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import iscg.need.NeedListItem;
import iscg.triage.ChosenNeed;
import iscg.ui.ItemRow;
import iscg.ui.StateBadge;
import java.util.Map;
import java.util.Optional;

/** A need in the queue, with a box to choose it for what is done to several at once. */
class QueueRow extends ItemRow {

    private final Checkbox box = new Checkbox();
    private final ChosenNeed need;

    QueueRow(NeedListItem need, Component link, StateBadge state) {
        super(need.number().toString(), link, state);
        this.need = new ChosenNeed(need.number(), need.version());
        addClassName("choosable");
        box.setLabel(
                translate("triage.choose-one", Map.of("number", need.number().toString())));
        addComponentAsFirst(box);
    }

    void choose(boolean chosen) {
        box.setValue(chosen);
    }

    /** The need, as it was seen here, if it is chosen. */
    Optional<ChosenNeed> chosen() {
        return Optional.of(need).filter(one -> box.getValue());
    }
}
