package iscg.notification.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.language.Moments;
import iscg.notification.NoticeItem;
import iscg.notification.NoticeService;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import iscg.ui.EmptyState;
import iscg.ui.Gap;
import iscg.ui.ItemRow;
import iscg.ui.MomentText;
import iscg.ui.Notice;
import iscg.ui.PageHeading;
import iscg.ui.PagedList;
import iscg.ui.Pager;
import iscg.ui.Reader;
import iscg.ui.StateBadge;
import iscg.ui.UserText;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** What a person was told, the newest on top; what concerns one need stands together. */
@Route(NoticesView.PATH)
@PageTitle("notices.title")
@Menu(title = "notices.title", order = 70)
@PermitAll
class NoticesView extends Div implements BeforeEnterObserver {

    static final String PATH = "notices";

    private final NoticeService service;
    private final Moments moments;
    private final Div notices = new Div();
    private final Div list = new Div();

    NoticesView(NoticeService service, Moments moments) {
        this.service = service;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        notices.removeAll();
        add(new PageHeading(translate("notices.title")).lead(translate("notices.lead")), notices, list);
        show(event.getLocation());
    }

    private void show(Location here) {
        list.removeAll();
        var title = translate("notices.title");
        var empty = new EmptyState(translate("notices.empty"), translate("notices.empty.how"));
        var reader = Reader.current().language();
        list.add(new PagedList<>(title, here, Pager.PARAMETER, page -> service.mine(page, reader), this::row, empty));
        list.add(acts(here));
    }

    private ActionPanel acts(Location here) {
        var panel = new ActionPanel();
        if (service.countUnread() > 0) {
            var all = new ActButton(translate("notices.read-all"), () -> {
                service.markAllRead();
                show(here);
                var told = Notice.success(translate("notices.all-read"));
                notices.removeAll();
                notices.add(told);
                told.takeFocus();
            });
            panel.secondary(all);
        }
        var settings = new Anchor(NoticeSettingsView.PATH, translate("notices.settings"));
        settings.getElement().setAttribute("router-link", true);
        return panel.secondary(settings);
    }

    private ItemRow row(NoticeItem item) {
        var row = new ItemRow(item.number(), link(item), state(item));
        row.addClassName("told");
        item.lines()
                .forEach(line -> row.detail(new Span(line.words()), new Gap(), MomentText.inFull(line.at(), moments)));
        return row;
    }

    private static Anchor link(NoticeItem item) {
        var title = item.title() == null
                ? new Span(translate("notices.not-readable"))
                : UserText.markedLine(item.title(), item.language());
        var link = new Anchor(PATH + "/" + item.id(), (Component) title);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static StateBadge state(NoticeItem item) {
        return item.unread() == 0
                ? new StateBadge(StateBadge.Kind.NEUTRAL, translate("notices.read"))
                : new StateBadge(StateBadge.Kind.WAITING, translate("notices.new", Map.of("count", item.unread())));
    }
}
