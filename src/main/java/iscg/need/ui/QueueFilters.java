package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import iscg.need.NeedFilter;
import iscg.need.NeedStatus;
import iscg.need.Sector;
import iscg.ui.Choice;
import iscg.ui.Pager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields that narrow the queue. Choosing changes the address, so that a narrowed queue can be kept, sent and gone back to. */
class QueueFilters extends Div {

    static final String STATE = "state";
    private static final String TOPIC = "topic";
    private static final String SECTOR = "sector";
    private static final String MEMBER = "member";

    private final Map<String, Select<String>> fields = new LinkedHashMap<>();
    private QueryParameters here = QueryParameters.empty();
    private @Nullable Select<String> used;

    /** @param members names of members by their codes */
    QueueFilters(Map<String, String> topics, Map<String, String> members) {
        addClassName("queue-filters");
        add(field(TOPIC, topics), field(SECTOR, sectors()), field(MEMBER, members));
    }

    /** Shows what the address asks for; what it says that makes no sense is passed over. */
    NeedFilter show(QueryParameters address) {
        here = address;
        return NeedFilter.ANY
                .withTopic(showIn(TOPIC))
                .withSector(
                        Optional.ofNullable(showIn(SECTOR)).map(Sector::valueOf).orElse(null))
                .withMember(showIn(MEMBER))
                .withStatus(stateIn(address));
    }

    void focusAgain() {
        Optional.ofNullable(used).ifPresent(Focusable::focus);
        used = null;
    }

    static String addressOf(NeedStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable NeedStatus stateIn(QueryParameters address) {
        var asked = address.getSingleParameter(STATE).orElse("");
        return Arrays.stream(NeedStatus.values())
                .filter(status -> addressOf(status).equals(asked))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String showIn(String name) {
        var field = Objects.requireNonNull(fields.get(name));
        var asked = here.getSingleParameter(name)
                .filter(value -> field.getListDataView().contains(value))
                .orElse(null);
        field.setValue(asked);
        return asked;
    }

    private Select<String> field(String name, Map<String, String> names) {
        var field = new Choice<String>(translate("triage." + name));
        field.setItems(names.keySet());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(translate("triage." + name + ".all"));
        field.setItemLabelGenerator(
                code -> code == null ? translate("triage." + name + ".all") : names.getOrDefault(code, code));
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
        UI.getCurrentOrThrow().navigate(NeedNavigation.TRIAGE, value == null ? others : others.merging(name, value));
    }

    private static Map<String, String> sectors() {
        var names = new LinkedHashMap<String, String>();
        for (var sector : Sector.values()) {
            names.put(sector.name(), translate(sector.key()));
        }
        return names;
    }
}
