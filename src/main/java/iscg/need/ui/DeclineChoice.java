package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.need.DeclineReason;
import iscg.ui.Choice;
import iscg.ui.Reader;
import java.util.List;

/** The reason from the list for which a need is declined. */
public class DeclineChoice extends Choice<DeclineReason> {

    /** @param reasons all of the list; those that are retired are left out */
    public DeclineChoice(List<DeclineReason> reasons) {
        super(translate("need.triage.listed-reason.label"));
        setItems(reasons.stream().filter(DeclineReason::isActive).toList());
        setItemLabelGenerator(reason -> reason.name(Reader.current().language()));
        setRequiredIndicatorVisible(true);
        addValueChangeListener(change -> setInvalid(false));
    }

    /** Begins with the entry that says nothing by itself, since the words may do. */
    DeclineChoice withOther() {
        getListDataView()
                .getItems()
                .filter(reason -> reason.code().equals(DeclineReason.OTHER))
                .findFirst()
                .ifPresent(this::setValue);
        return this;
    }

    /** Whether one is chosen; if not, says so at the field and brings the keyboard there. */
    public boolean isComplete() {
        if (isEmpty()) {
            setErrorMessage(translate("need.triage.listed-reason.missing"));
            setInvalid(true);
            focus();
        }
        return !isEmpty();
    }
}
