package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.meeting.Agenda;
import iscg.meeting.AgendaItem;
import iscg.meeting.MeetingDetails;
import iscg.ui.Announcer;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The items of an agenda, to be put in order by buttons or by dragging: each move is said aloud, and the keyboard stays with the item. One item
 * is open at a time.
 */
class AgendaList extends Div {

    private final AgendaKeeper keeper;
    private final AgendaWords words;
    private final MeetingDetails meeting;
    private final Button adding = new Button(translate("agenda.add"), click -> addItem());
    private Optional<AgendaItemFields> fields = Optional.empty();
    private int open;

    AgendaList(AgendaKeeper keeper, AgendaWords words, MeetingDetails meeting) {
        this.keeper = keeper;
        this.words = words;
        this.meeting = meeting;
        show();
    }

    void show() {
        removeAll();
        fields = Optional.empty();
        var agenda = keeper.agenda();
        if (agenda.items().isEmpty()) {
            add(new Paragraph(translate("agenda.empty")));
        }
        var list = new OrderedList();
        list.addClassName("agenda");
        agenda.items().forEach(item -> list.add(row(item, agenda)));
        add(list, adding);
    }

    private void addItem() {
        keeper.keep(Agenda::withAnotherItem);
        open(keeper.agenda().items().getLast().key());
    }

    /** The keyboard goes on in the first field of the item. */
    private void open(int item) {
        open = item;
        show();
        fields.ifPresent(AgendaItemFields::takeFocus);
    }

    private void close(AgendaItem item) {
        open = 0;
        show();
        focus(idOf(item, "agenda.open"), idOf(item, "agenda.down"));
    }

    private void remove(AgendaItem item) {
        keeper.keep(now -> now.without(item.key()));
        show();
        Announcer.say(translate("agenda.removed", Map.of("title", title(item))));
        adding.focus();
    }

    private ListItem row(AgendaItem item, Agenda agenda) {
        var place = agenda.position(item.key()) + 1;
        var last = agenda.items().size();
        var acts = new Div(
                move(item, "agenda.up", place > 1, now -> now.up(item.key())),
                move(item, "agenda.down", place < last, now -> now.down(item.key())),
                item.key() == open
                        ? button(item, "agenda.close", () -> close(item))
                        : button(item, "agenda.open", () -> open(item.key())),
                button(item, "agenda.remove", () -> remove(item)));
        acts.addClassName("acts");
        var row = new ListItem(head(item), acts);
        if (item.key() == open) {
            var open = new AgendaItemFields(keeper, item, meeting.sessions().size());
            fields = Optional.of(open);
            row.add(open);
        }
        return row;
    }

    /** What others are dropped onto: not the fields of an open item, into which a text could be dropped. */
    private Div head(AgendaItem item) {
        var head = new Div(new Div(handle(item), AgendaWords.title(item.title())), words.details(item, meeting));
        head.addClassName("agenda-head");
        DropTarget.create(head)
                .addDropListener(drop -> drop.getDragData()
                        .filter(Integer.class::isInstance)
                        .map(Integer.class::cast)
                        .filter(dragged -> dragged != item.key())
                        .ifPresent(dragged -> drop(dragged, item.key())));
        return head;
    }

    /** For who uses a mouse; everybody else has the buttons, so that nothing needs it. */
    private static Span handle(AgendaItem item) {
        var handle = new Span("⠿");
        handle.addClassName("handle");
        handle.setTitle(translate("agenda.drag", Map.of("title", title(item))));
        handle.getElement().setAttribute("aria-hidden", "true");
        var source = DragSource.create(handle);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(item.key());
        return handle;
    }

    private void drop(int dragged, int onto) {
        keeper.keep(now -> now.to(dragged, onto));
        show();
        keeper.agenda().items().stream()
                .filter(item -> item.key() == dragged)
                .findFirst()
                .ifPresent(item -> {
                    sayWhere(item);
                    focus(idOf(item, "agenda.up"), idOf(item, "agenda.down"));
                });
    }

    private void sayWhere(AgendaItem item) {
        var now = keeper.agenda();
        Announcer.say(translate(
                "agenda.moved",
                Map.of(
                        "title", title(item),
                        "place", now.position(item.key()) + 1,
                        "count", now.items().size())));
    }

    private Button move(AgendaItem item, String key, boolean possible, UnaryOperator<Agenda> step) {
        var button = button(item, key, () -> {
            keeper.keep(step);
            show();
            sayWhere(item);
            focus(idOf(item, key), idOf(item, key.equals("agenda.up") ? "agenda.down" : "agenda.up"));
        });
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
        button.setId(idOf(item, key));
        button.setAriaLabel(translate("agenda.of-item", Map.of("act", translate(key), "title", title(item))));
        return button;
    }

    private static String title(AgendaItem item) {
        return AgendaWords.inSentence(item.title());
    }
}
