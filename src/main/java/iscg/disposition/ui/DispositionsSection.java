package iscg.disposition.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import iscg.disposition.ActionService;
import iscg.disposition.DispositionService;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.meeting.AgendaService;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingStatus;
import iscg.meeting.ui.MeetingPage;
import iscg.meeting.ui.MeetingSection;
import iscg.ui.PageSection;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** What the meeting decided, item by item, and what became of the actions. */
@Order(11)
@org.springframework.stereotype.Component
class DispositionsSection implements MeetingSection {

    private final DispositionService dispositions;
    private final ActionService actions;
    private final ActionPanels actionPanels;
    private final DispositionPanels panels;
    private final AgendaService agendas;
    private final Actors actors;

    DispositionsSection(
            DispositionService dispositions,
            ActionService actions,
            ActionPanels actionPanels,
            DispositionPanels panels,
            AgendaService agendas,
            Actors actors) {
        this.dispositions = dispositions;
        this.actions = actions;
        this.actionPanels = actionPanels;
        this.panels = panels;
        this.agendas = agendas;
        this.actors = actors;
    }

    @Override
    public Optional<Component> of(MeetingDetails meeting, MeetingPage page) {
        var desk = actors.current().is(Role.SECRETARIAT);
        var decided = dispositions.of(meeting.id());
        if (meeting.status() == MeetingStatus.DRAFT || decided.isEmpty() && !desk) {
            return Optional.empty();
        }
        var section = new PageSection(translate("disposition.title"));
        if (decided.isEmpty()) {
            section.add(new Paragraph(translate("disposition.none")));
        }
        for (var place : ItemPlace.of(agendas.current(meeting.id()))) {
            if (decided.stream().anyMatch(one -> one.item() == place.item().key())) {
                section.add(
                        new H3(place.heading()),
                        panels.listOf(meeting.id(), place.item().key()));
            }
        }
        var open = actions.of(meeting.id());
        if (!open.isEmpty()) {
            section.add(actionPanels.table(open));
            open.forEach(action -> actionPanels.acts(action, page).ifPresent(section::add));
        }
        if (desk) {
            section.add(
                    new Paragraph(DispositionNavigation.linkToDecisions(meeting.id(), translate("disposition.note"))));
        }
        return Optional.of(section);
    }
}
