package iscg.live.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import iscg.live.LiveDetails;
import iscg.meeting.AgendaItem;
import iscg.meeting.ui.AgendaWords;
import iscg.ui.PageSection;
import iscg.ui.StateBadge;
import java.util.List;
import java.util.Objects;

/** All items of the agenda, the one that is discussed marked, each with what the page adds to it. Rows stay while the meeting moves on. */
class ItemsPart<T extends Component> extends PageSection {

    private final SerializableFunction<AgendaItem, T> more;
    private final OrderedList list = new OrderedList();
    private List<Row<T>> rows = List.of();

    /** @param more makes what the page adds to an item */
    ItemsPart(String heading, SerializableFunction<AgendaItem, T> more) {
        super(heading);
        this.more = more;
        list.addClassNames("agenda", "live-items");
        add(list);
    }

    void show(LiveDetails now) {
        if (!rows.stream().map(Row::item).toList().equals(now.items())) {
            rows = now.items().stream()
                    .map(item -> new Row<>(item, more.apply(item)))
                    .toList();
            list.removeAll();
            rows.forEach(list::add);
        }
        rows.forEach(row -> row.mark(now));
    }

    /** What was added to each item, with the item's key. */
    void forEach(java.util.function.ObjIntConsumer<T> act) {
        rows.forEach(row -> act.accept(row.more, row.item.key()));
    }

    private static final class Row<T extends Component> extends ListItem {

        private final AgendaItem item;
        private final T more;
        private final StateBadge here = new StateBadge(StateBadge.Kind.NOW, translate("live.items.now"));
        private final StateBadge last = new StateBadge(StateBadge.Kind.NEUTRAL, translate("live.items.last"));

        Row(AgendaItem item, T more) {
            this.item = item;
            this.more = more;
            add(new Div(AgendaWords.title(item.title()), new Span(" "), here, last), more);
        }

        AgendaItem item() {
            return item;
        }

        void mark(LiveDetails now) {
            var current = Objects.equals(item.key(), now.item());
            here.setVisible(current && now.session() != null);
            last.setVisible(current && now.session() == null);
            if (current) {
                getElement().setAttribute("aria-current", "true");
            } else {
                getElement().removeAttribute("aria-current");
            }
        }
    }
}
