package iscg.triage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import iscg.need.NeedFilter;
import iscg.ui.Choice;
import iscg.ui.Pager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields that narrow the queue. Choosing changes the address, so that a narrowed queue can be kept, sent and gone back to. */
class QueueFilters extends Div {

    private final Map<String, Select<String>> fields = new LinkedHashMap<>();
    private QueryParameters here = QueryParameters.empty();
    private @Nullable Select<String> used;

    QueueFilters(QueueChoices choices) {
        addClassName("queue-filters");
        add(
                field(QueueAddress.TOPIC, choices.topics()),
                field(QueueAddress.SECTOR, choices.sectors()),
                field(QueueAddress.MEMBER, choices.members()),
                field(QueueAddress.TRACK, choices.tracks()),
                field(QueueAddress.CHARGE, choices.charges()));
    }

    /** Shows what the address asks for; what it says that cannot be chosen is passed over. */
    NeedFilter show(QueryParameters address) {
        here = address;
        var known = address;
        for (var field : fields.entrySet()) {
            var asked = address.getSingleParameter(field.getKey())
                    .filter(value -> field.getValue().getListDataView().contains(value));
            field.getValue().setValue(asked.orElse(null));
            known = asked.isPresent() ? known : known.excluding(field.getKey());
        }
        return QueueAddress.filterOf(known);
    }

    /**
     * Brings the keyboard back to the field that was used.
     *
     * @return whether one was
     */
    boolean focusAgain() {
        var field = used;
        used = null;
        if (field != null) {
            field.focus();
        }
        return field != null;
    }

    private Select<String> field(String name, Map<String, String> names) {
        var field = new Choice<String>(translate("triage." + name));
        var all = translate("triage." + name + ".all");
        field.setItems(names.keySet());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setItemLabelGenerator(code -> code == null ? all : names.getOrDefault(code, code));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                used = field;
                narrow(name, change.getValue());
            }
        });
        fields.put(name, field);
        return field;
    }

    private void narrow(String name, @Nullable String value) {
        var others = here.excluding(name, Pager.PARAMETER);
        UI.getCurrentOrThrow().navigate(TriageNavigation.QUEUE, value == null ? others : others.merging(name, value));
    }
}
