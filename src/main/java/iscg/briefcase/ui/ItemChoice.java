package iscg.briefcase.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.meeting.AgendaItem;
import iscg.ui.Choice;
import iscg.ui.Names;
import iscg.ui.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an item of the agenda is chosen, by its place and title, or none. */
class ItemChoice extends Choice<AgendaItem> {

    ItemChoice(String label, List<AgendaItem> items) {
        super(label);
        setItems(items);
        setItemLabelGenerator(item -> nameOf(item, items));
        setEmptySelectionCaption(translate("briefcase.no-item"));
        setEmptySelectionAllowed(true);
    }

    /** As in “Item 2: Accessibility”. */
    private static String nameOf(@Nullable AgendaItem item, List<AgendaItem> items) {
        return item == null
                ? translate("briefcase.no-item")
                : translate(
                        "briefcase.chapter",
                        Map.of(
                                "place",
                                items.indexOf(item) + 1,
                                "title",
                                Names.inSentence(
                                        item.title().forReader(Reader.current().language()))));
    }

    /** The key of what is chosen; null for none. */
    @Nullable
    Integer key() {
        return Optional.ofNullable(getValue()).map(AgendaItem::key).orElse(null);
    }
}
