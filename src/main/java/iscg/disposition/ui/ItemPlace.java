package iscg.disposition.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.meeting.AgendaItem;
import iscg.meeting.PublishedAgenda;
import iscg.ui.Names;
import iscg.ui.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An item of the published agenda with its place.
 *
 * @param place counted from 1
 */
record ItemPlace(AgendaItem item, int place) {

    static List<ItemPlace> of(Optional<PublishedAgenda> agenda) {
        var items = agenda.map(one -> one.agenda().items()).orElse(List.of());
        return IntStream.range(0, items.size())
                .mapToObj(index -> new ItemPlace(items.get(index), index + 1))
                .toList();
    }

    /** As in “2. Accessibility”. */
    String heading() {
        return translate(
                "briefcase.chapter",
                Map.of(
                        "place",
                        place,
                        "title",
                        Names.inSentence(item.title().forReader(Reader.current().language()))));
    }
}
