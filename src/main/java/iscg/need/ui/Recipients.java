package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.deadline.ui.OutlookText;
import iscg.identity.Actor;
import iscg.identity.People;
import iscg.need.DraftDetails;
import iscg.need.Sending;
import iscg.need.Sending.Act;
import iscg.ui.Facts;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Who will receive what is sent: the secretariat at once, the wished bodies if it forwards the need to them; by name. */
@org.springframework.stereotype.Component
class Recipients {

    private final People people;
    private final FormChoices choices;
    private final OutlookText outlook;
    private final WhoReceives whoReceives;

    Recipients(People people, FormChoices choices, OutlookText outlook, WhoReceives whoReceives) {
        this.people = people;
        this.choices = choices;
        this.outlook = outlook;
        this.whoReceives = whoReceives;
    }

    PageSection of(DraftDetails draft) {
        var wishes = draft.content().wishes();
        var section = new PageSection(
                translate("need.recipients.title"),
                new Paragraph(translate("need.recipients.secretariat")),
                whoReceives.of(sending(draft)));
        if (wishes.isEmpty()) {
            section.add(new Paragraph(translate("need.recipients.no-wish")));
        } else {
            section.add(new Paragraph(translate("need.recipients.wishes")), wished(wishes));
        }
        section.addClassName("recipients");
        return section;
    }

    private static Sending sending(DraftDetails draft) {
        var content = draft.content();
        return Sending.of(
                draft.revises() == null ? Act.SUBMIT : Act.REPLY,
                draft.revises(),
                content.title(),
                Objects.requireNonNull(content.language()));
    }

    private Facts wished(Set<String> wishes) {
        var facts = new Facts();
        choices.bodies().forEach((code, name) -> {
            if (wishes.contains(code)) {
                var speakers = names(people.speakingFor(code));
                outlook.of(code)
                        .map(line -> facts.fact(name, speakers, new Div(line)))
                        .orElseGet(() -> facts.fact(name, speakers));
            }
        });
        return facts;
    }

    private static Component names(List<Actor> speakers) {
        return speakers.isEmpty()
                ? new Span(translate("need.recipients.nobody"))
                : new FactList(Reader.current().language().inOrder(speakers, Actor::name).stream()
                        .map(speaker -> UserText.name(speaker.name())));
    }
}
