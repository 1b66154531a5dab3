package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingService;
import iscg.meeting.PreparationService;
import iscg.ui.ActionPanel;
import iscg.ui.EmptyState;
import iscg.ui.ItemList;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.PagedList;
import iscg.ui.Pager;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Coming and past meetings; for the secretariat those in preparation, too. */
@Route(MeetingNavigation.MEETINGS)
@PageTitle("meetings.title")
@Menu(title = "meetings.title", order = 25)
@PermitAll
class MeetingsView extends Div implements BeforeEnterObserver {

    private final MeetingService meetings;
    private final PreparationService preparation;
    private final MeetingRows rows;
    private final Actors actors;

    MeetingsView(MeetingService meetings, PreparationService preparation, MeetingRows rows, Actors actors) {
        this.meetings = meetings;
        this.preparation = preparation;
        this.rows = rows;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeading(translate("meetings.title")).lead(translate("meetings.lead")));
        if (actors.current().is(Role.SECRETARIAT)) {
            add(new ActionPanel().primary(new Button(translate("meetings.prepare"), click -> prepare())));
            drafts(preparation.drafts());
        }
        var title = translate("meetings.coming");
        add(new PageSection(title, coming(title, meetings.coming())));
        var past = translate("meetings.past");
        add(new PageSection(
                past,
                new PagedList<>(
                        past,
                        event.getLocation(),
                        Pager.PARAMETER,
                        meetings::past,
                        rows::row,
                        new EmptyState(translate("meetings.past.empty"), translate("meetings.past.empty.how")))));
    }

    private void prepare() {
        MeetingNavigation.openPreparation(preparation.begin());
    }

    private void drafts(List<MeetingDetails> drafts) {
        if (!drafts.isEmpty()) {
            var title = translate("meetings.drafts");
            add(new PageSection(title, list(title, drafts)));
        }
    }

    private Component coming(String title, List<MeetingDetails> coming) {
        return coming.isEmpty()
                ? new EmptyState(translate("meetings.coming.empty"), translate("meetings.coming.empty.how"))
                : list(title, coming);
    }

    private ItemList list(String title, List<MeetingDetails> listed) {
        var list = new ItemList(title);
        listed.forEach(meeting -> list.add(rows.row(meeting)));
        return list;
    }
}
