package iscg.disposition.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.meeting.AgendaService;
import iscg.meeting.MeetingService;
import iscg.meeting.MeetingStatus;
import iscg.meeting.ui.MeetingNames;
import iscg.meeting.ui.MeetingNavigation;
import iscg.ui.EmptyState;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import jakarta.annotation.security.RolesAllowed;

/** Where the secretariat notes what a meeting decides, item by item. */
@Route("meetings/:meeting/" + DispositionNavigation.DECISIONS)
@PageTitle("disposition.note")
@RolesAllowed("SECRETARIAT")
class NoteDecisionsView extends Div implements BeforeEnterObserver {

    private final MeetingService meetings;
    private final AgendaService agendas;
    private final DispositionPanels panels;

    NoteDecisionsView(MeetingService meetings, AgendaService agendas, DispositionPanels panels) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.panels = panels;
        addClassName("note-decisions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var meeting = MeetingNavigation.meetingIn(event)
                .flatMap(meetings::find)
                .filter(one -> one.status() != MeetingStatus.DRAFT)
                .orElseThrow(NotFoundException::new);
        removeAll();
        add(new PageHeading(translate("disposition.note"))
                .lead(MeetingNavigation.linkTo(meeting.id(), MeetingNames.title(meeting))));
        var places = ItemPlace.of(agendas.current(meeting.id()));
        if (places.isEmpty()) {
            add(new EmptyState(translate("agenda.none"), translate("disposition.no-agenda")));
        }
        places.forEach(place -> add(new PageSection(place.heading(), panels.editorOf(meeting.id(), place.item()))));
    }
}
