package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.language.Moments;
import iscg.meeting.AgendaChange;
import iscg.meeting.AgendaService;
import iscg.meeting.MeetingDetails;
import iscg.meeting.PublishedAgenda;
import iscg.ui.PageSection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The agenda as published, and what changed from edition to edition. */
@Order(10)
@org.springframework.stereotype.Component
class AgendaSection implements MeetingSection {

    private final AgendaService agendas;
    private final AgendaWords words;
    private final Moments moments;
    private final Actors actors;

    AgendaSection(AgendaService agendas, AgendaWords words, Moments moments, Actors actors) {
        this.agendas = agendas;
        this.words = words;
        this.moments = moments;
        this.actors = actors;
    }

    @Override
    public Optional<Component> of(MeetingDetails meeting, MeetingPage page) {
        var editions = agendas.editions(meeting.id());
        var desk = actors.current().is(Role.SECRETARIAT);
        if (editions.isEmpty() && !desk) {
            return Optional.of(new PageSection(translate("agenda.title"), new Paragraph(translate("agenda.none"))));
        }
        var section = new PageSection(translate("agenda.title"));
        if (editions.isEmpty()) {
            section.add(new Paragraph(translate("agenda.none")));
        } else {
            section.add(items(editions.getFirst(), meeting));
            if (editions.size() > 1) {
                section.add(history(editions));
            }
        }
        if (desk) {
            section.add(new Button(translate("agenda.prepare"), click -> MeetingNavigation.openAgenda(meeting.id())));
        }
        return Optional.of(section);
    }

    private OrderedList items(PublishedAgenda published, MeetingDetails meeting) {
        var list = new OrderedList();
        list.addClassName("agenda");
        published
                .agenda()
                .items()
                .forEach(item -> list.add(new ListItem(AgendaWords.title(item.title()), words.details(item, meeting))));
        return list;
    }

    private NativeDetails history(List<PublishedAgenda> editions) {
        var content = new com.vaadin.flow.component.html.Div();
        editions.stream().filter(one -> one.edition() > 1).forEach(one -> {
            content.add(new Paragraph(translate(
                    "agenda.edition",
                    Map.of("edition", one.edition(), "day", AgendaWords.day(one.publishedAt(), moments)))));
            var list = new UnorderedList();
            one.changes().forEach(change -> list.add(new ListItem(sentence(change))));
            content.add(list);
        });
        var folded = new NativeDetails(translate("agenda.changes"), content);
        folded.addClassName("more");
        return folded;
    }

    private static String sentence(AgendaChange change) {
        return translate(
                change.kind().key(),
                Map.of("title", AgendaWords.inSentence(change.title()), "from", change.from(), "to", change.to()));
    }
}
