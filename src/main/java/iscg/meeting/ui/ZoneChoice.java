package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import iscg.language.TimeSpans;
import iscg.ui.Reader;
import java.time.ZoneId;
import java.util.Comparator;

/** Where the time zone of a meeting is chosen, by its city in the reader's language. */
class ZoneChoice extends ComboBox<ZoneId> {

    private static final String CITIES = "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";

    ZoneChoice(TimeSpans spans) {
        super(translate("meeting.form.zone"));
        var language = Reader.current().language();
        setHelperText(translate("meeting.form.zone.help"));
        setManualValidation(true);
        setItemLabelGenerator(zone -> spans.city(zone, language));
        setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches(CITIES))
                .map(ZoneId::of)
                .sorted(Comparator.comparing(zone -> spans.city(zone, language), language.alphabet()))
                .toList());
    }
}
