package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.identity.Actors;
import iscg.language.Moments;
import iscg.meeting.AgendaIncomplete;
import iscg.meeting.AgendaPreparationService;
import iscg.meeting.AgendaService;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingSending;
import iscg.meeting.MeetingSending.Act;
import iscg.meeting.MeetingService;
import iscg.meeting.MeetingStatus;
import iscg.meeting.PublishedAgenda;
import iscg.need.ui.NeedTitles;
import iscg.ui.ActionPanel;
import iscg.ui.Names;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.SavedState;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Where the secretariat writes the agenda of a meeting, puts it in order and publishes it. */
@Route(MeetingNavigation.MEETINGS + "/:meeting/" + MeetingNavigation.AGENDA)
@PageTitle("agenda.prepare")
@RolesAllowed("SECRETARIAT")
class PrepareAgendaView extends Div implements BeforeEnterObserver {

    private final MeetingService meetings;
    private final AgendaPreparationService preparation;
    private final AgendaService agendas;
    private final AgendaWords words;
    private final Moments moments;
    private final Actors actors;
    private final WhoIsToldOfMeetings whoIsTold;
    private final NeedTitles titles;
    private final NoticePlace notices = new NoticePlace();

    PrepareAgendaView(
            MeetingService meetings,
            AgendaPreparationService preparation,
            AgendaService agendas,
            AgendaWords words,
            Moments moments,
            Actors actors,
            WhoIsToldOfMeetings whoIsTold,
            NeedTitles titles) {
        this.meetings = meetings;
        this.preparation = preparation;
        this.agendas = agendas;
        this.words = words;
        this.moments = moments;
        this.actors = actors;
        this.whoIsTold = whoIsTold;
        this.titles = titles;
        addClassName("prepare-agenda");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var meeting = MeetingNavigation.meetingIn(event).flatMap(meetings::find).orElseThrow(NotFoundException::new);
        removeAll();
        notices.removeAll();
        var saved = new SavedState(moments);
        var keeper =
                new AgendaKeeper(preparation, meeting.id(), actors.current().person(), saved);
        var list = new AgendaList(keeper, words, meeting);
        var publish = new Button(translate("agenda.publish"), click -> publish(meeting.id()));
        add(
                new PageHeading(translate("agenda.prepare")).lead(lead(meeting)),
                notices,
                new PageSection(translate("agenda.items"), list),
                new ProposedNeeds(preparation, meeting.id(), keeper, titles, list::show),
                new ActionPanel().primary(publish).secondary(saved));
        if (meeting.status() != MeetingStatus.DRAFT) {
            addComponentAtIndex(
                    getComponentCount() - 1,
                    whoIsTold.beside(() -> MeetingSending.about(Act.PUBLISH_AGENDA, meeting.id())
                            .saying(nextEdition(meeting.id()))));
        }
    }

    private String nextEdition(MeetingId meeting) {
        return String.valueOf(
                agendas.current(meeting).map(PublishedAgenda::edition).orElse(0) + 1);
    }

    private static Component lead(MeetingDetails meeting) {
        return MeetingNavigation.linkTo(meeting.id(), MeetingNames.title(meeting));
    }

    private void publish(MeetingId meeting) {
        try {
            preparation.publish(meeting);
            UI.getCurrentOrThrow().navigate(MeetingNavigation.pathOf(meeting));
        } catch (AgendaIncomplete incomplete) {
            notices.tell(Notice.warning(translate("agenda.incomplete"), sentence(incomplete)));
        }
    }

    private static String sentence(AgendaIncomplete incomplete) {
        return incomplete.items().isEmpty()
                ? translate("agenda.incomplete.empty")
                : translate(
                        "agenda.incomplete.titles",
                        Map.of(
                                "items",
                                Names.inSentence(incomplete.items().stream()
                                        .map(String::valueOf)
                                        .toList())));
    }
}
