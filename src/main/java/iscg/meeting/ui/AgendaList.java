package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import iscg.meeting.Agenda;
import iscg.meeting.AgendaItem;
import iscg.meeting.MeetingDetails;
import iscg.ui.Announcer;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The items of an agenda, to be put in order by buttons: each move is said aloud, and the keyboard stays with the item. One item
 * is open at a time.
 */
class AgendaList extends Div {

    private final AgendaKeeper keeper;
    private final AgendaWords words;
    private final MeetingDetails meeting;
    private int open;

    AgendaList(AgendaKeeper keeper, AgendaWords words, MeetingDetails meeting) {
        this.keeper = keeper;
        this.words = words;
        this.meeting = meeting;
        show();
    }

    void show() {
        removeAll();
        var agenda = keeper.agenda();
        if (agenda.items().isEmpty()) {
            add(new Paragraph(translate("agenda.empty")));
        }
        var list = new OrderedList();
        list.addClassName("agenda");
        agenda.items().forEach(item -> list.add(row(item, agenda)));
        add(list, new Button(translate("agenda.add"), click -> {
            keeper.keep(Agenda::withAnotherItem);
            open = keeper.agenda().items().getLast().key();
            show();
        }));
    }

    private ListItem row(AgendaItem item, Agenda agenda) {
        var place = agenda.position(item.key()) + 1;
        var last = agenda.items().size();
        var acts = new Div(
                move(item, "agenda.up", place > 1, now -> now.up(item.key())),
                move(item, "agenda.down", place < last, now -> now.down(item.key())),
                button(item, item.key() == open ? "agenda.close" : "agenda.open", () -> {
                    open = item.key() == open ? 0 : item.key();
                    show();
                }),
                button(item, "agenda.remove", () -> {
                    keeper.keep(now -> now.without(item.key()));
                    show();
                    Announcer.say(translate("agenda.removed", Map.of("title", title(item))));
                }));
        acts.addClassName("acts");
        var row = new ListItem(AgendaWords.title(item.title()), words.details(item, meeting), acts);
        if (item.key() == open) {
            row.add(new AgendaItemFields(keeper, item, meeting.sessions().size()));
        }
        return row;
    }

    private Button move(AgendaItem item, String key, boolean possible, UnaryOperator<Agenda> step) {
        var button = button(item, key, () -> {
            keeper.keep(step);
            show();
            var now = keeper.agenda();
            Announcer.say(translate(
                    "agenda.moved",
                    Map.of(
                            "title", title(item),
                            "place", now.position(item.key()) + 1,
                            "count", now.items().size())));
            focus(idOf(item, key), idOf(item, key.equals("agenda.up") ? "agenda.down" : "agenda.up"));
        });
        button.setId(idOf(item, key));
        button.setEnabled(possible);
        return button;
    }

    private static String idOf(AgendaItem item, String key) {
        return key.replace('.', '-') + "-" + item.key();
    }

    /** To the same button of the item, or at either end of the agenda to the other. */
    private void focus(String wished, String otherwise) {
        getElement()
                .executeJs(
                        "setTimeout(() => { const one = this.querySelector('#' + $0);"
                                + " (one && !one.disabled ? one : this.querySelector('#' + $1))?.focus(); })",
                        wished,
                        otherwise);
    }

    private static Button button(AgendaItem item, String key, Runnable act) {
        var button = new Button(translate(key), click -> act.run());
        button.setAriaLabel(translate("agenda.of-item", Map.of("act", translate(key), "title", title(item))));
        return button;
    }

    private static String title(AgendaItem item) {
        return AgendaWords.inSentence(item.title());
    }
}
