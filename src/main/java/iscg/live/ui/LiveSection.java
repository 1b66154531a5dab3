package iscg.live.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.live.LiveDetails;
import iscg.live.LiveService;
import iscg.meeting.MeetingDetails;
import iscg.meeting.ui.MeetingPage;
import iscg.meeting.ui.MeetingSection;
import iscg.ui.PageSection;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the page of a meeting: whether it goes on now, and the way to follow or to conduct it. */
@Order(5)
@org.springframework.stereotype.Component
class LiveSection implements MeetingSection {

    private final LiveService live;

    LiveSection(LiveService live) {
        this.live = live;
    }

    @Override
    public Optional<Component> of(MeetingDetails meeting, MeetingPage page) {
        return live.find(meeting.id()).map(LiveSection::section);
    }

    private static PageSection section(LiveDetails now) {
        var id = now.meeting().id();
        var ways = new UnorderedList(new ListItem(LiveNavigation.follow(id, translate("live.follow"))));
        ways.addClassName("live-ways");
        ways.getElement().setAttribute("role", "list");
        ways.add(new ListItem(LiveNavigation.plain(id, translate("live.plain"))));
        if (now.conducts()) {
            ways.add(new ListItem(LiveNavigation.conduct(id, translate("conduct.title"))));
        }
        var state = translate(now.session() == null ? "live.section.closed" : "live.section.open");
        return new PageSection(translate("live.title"), new Paragraph(state), ways);
    }
}
