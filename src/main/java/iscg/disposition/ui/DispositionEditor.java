package iscg.disposition.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import iscg.disposition.DispositionDetails;
import iscg.disposition.DispositionId;
import iscg.disposition.DispositionState;
import iscg.disposition.RecipientNames;
import iscg.identity.Bodies;
import iscg.language.Moments;
import iscg.ui.Names;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.Reader;
import iscg.ui.StateBadge;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** The dispositions of one item, to be noted one by one; one is open at a time, and each change of it is kept at once. */
public class DispositionEditor extends Div {

    private final DispositionKeeper keeper;
    private final RecipientNames names;
    private final Bodies bodies;
    private final Moments moments;
    private final NoticePlace notices = new NoticePlace();
    private final Div list = new Div();
    private @Nullable DispositionId open;

    DispositionEditor(DispositionKeeper keeper, RecipientNames names, Bodies bodies, Moments moments) {
        this.keeper = keeper;
        this.names = names;
        this.bodies = bodies;
        this.moments = moments;
        addClassName("disposition-editor");
        add(notices, list);
        show();
    }

    private void show() {
        list.removeAll();
        var all = keeper.all();
        if (!all.isEmpty()) {
            var rows = new OrderedList();
            rows.addClassName("dispositions");
            for (var index = 0; index < all.size(); index++) {
                rows.add(row(all.get(index), index + 1));
            }
            list.add(rows);
        }
        var begin = new Button(translate("disposition.begin"), click -> {
            open = keeper.begin();
            show();
            open(null);
        });
        begin.setAriaLabel(
                translate("disposition.of-item", Map.of("act", translate("disposition.begin"), "title", title())));
        list.add(begin, keeper.saved());
    }

    private ListItem row(DispositionDetails one, int place) {
        var isOpen = one.id().equals(open);
        var toggle = button(isOpen ? "disposition.close" : "disposition.change", place, () -> {
            open = isOpen ? null : one.id();
            show();
            open(one.id());
        });
        toggle.setId(idOf(one.id()));
        var acts = new Div(toggle);
        acts.addClassName("acts");
        if (one.state() == DispositionState.DRAFT || one.changesWait()) {
            acts.add(button("disposition.publish", place, () -> publish(one)));
        }
        acts.add(button(
                "disposition.withdraw", place, () -> act("disposition.withdrawn", () -> keeper.withdraw(one.id()))));
        var row = new ListItem(badge(one), new DispositionText(one, names, moments), acts);
        if (isOpen) {
            row.add(new DispositionFields(keeper, one.id(), bodies, names));
        }
        return row;
    }

    private static StateBadge badge(DispositionDetails one) {
        if (one.changesWait()) {
            return new StateBadge(StateBadge.Kind.DRAFT, translate("disposition.changes-wait"));
        }
        return one.state() == DispositionState.DRAFT
                ? new StateBadge(StateBadge.Kind.DRAFT, translate(one.state().key()))
                : new StateBadge(StateBadge.Kind.DONE, translate(one.state().key()));
    }

    private void publish(DispositionDetails one) {
        if (keeper.wording(one.id()).isWorded()) {
            act("disposition.published", () -> keeper.publish(one.id()));
        } else {
            notices.tell(Notice.warning(translate("disposition.no-words"), translate("disposition.no-words.text")));
        }
    }

    private void act(String key, Runnable step) {
        Notice notice;
        try {
            step.run();
            open = null;
            notice = Notice.success(translate(key), new Span(title()));
        } catch (ConcurrencyFailureException | IllegalStateException somebodyWasFirst) {
            notice = Notice.warning(translate("meeting.moved-on"), translate("meeting.moved-on.text"));
        }
        show();
        notices.tell(notice);
    }

    private Button button(String key, int place, Runnable act) {
        var button = new Button(translate(key), click -> act.run());
        button.setAriaLabel(
                translate("disposition.of-place", Map.of("act", translate(key), "place", place, "title", title())));
        return button;
    }

    private String title() {
        return Names.inSentence(keeper.item().title().forReader(Reader.current().language()));
    }

    private static String idOf(DispositionId id) {
        return "disposition-" + id;
    }

    /** The keyboard stays with the disposition; a new one is the last. */
    private void open(@Nullable DispositionId id) {
        var selector = id == null ? ".dispositions > li:last-child [id^=disposition-]" : "#" + idOf(id);
        list.getElement().executeJs("setTimeout(() => this.querySelector($0)?.focus())", selector);
    }
}
