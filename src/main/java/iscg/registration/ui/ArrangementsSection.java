package iscg.registration.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingSending;
import iscg.meeting.MeetingSending.Act;
import iscg.meeting.MeetingStatus;
import iscg.meeting.ui.MeetingPage;
import iscg.meeting.ui.MeetingSection;
import iscg.meeting.ui.WhoIsToldOfMeetings;
import iscg.passport.PassportContent;
import iscg.registration.Arrangement;
import iscg.registration.ArrangementService;
import iscg.registration.RegistrationDetails;
import iscg.ui.ActionPanel;
import iscg.ui.FieldGroup;
import iscg.ui.Keyboard;
import iscg.ui.Names;
import iscg.ui.UserText;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** What participants need, opened for the secretariat only when it asks, since that is put on record; and where it says what it arranged. */
@Order(45)
@org.springframework.stereotype.Component
class ArrangementsSection implements MeetingSection {

    private final ArrangementService arrangements;
    private final Actors actors;
    private final WhoIsToldOfMeetings whoIsTold;

    ArrangementsSection(ArrangementService arrangements, Actors actors, WhoIsToldOfMeetings whoIsTold) {
        this.arrangements = arrangements;
        this.actors = actors;
        this.whoIsTold = whoIsTold;
    }

    @Override
    public Optional<Component> of(MeetingDetails meeting, MeetingPage page) {
        if (!actors.current().is(Role.SECRETARIAT) || meeting.status() != MeetingStatus.PUBLISHED) {
            return Optional.empty();
        }
        var content = new Div();
        var folded = new NativeDetails(translate("arrangement.title"), content);
        folded.addClassName("more");
        var open = new Button(translate("arrangement.open"));
        open.addClickListener(click -> {
            content.removeAll();
            show(meeting, page, content);
        });
        content.add(new Paragraph(translate("arrangement.lead")), open);
        return Optional.of(folded);
    }

    private void show(MeetingDetails meeting, MeetingPage page, Div content) {
        var all = arrangements.of(meeting.id());
        if (all.isEmpty()) {
            content.add(new Paragraph(translate("arrangement.none")));
        }
        all.forEach(one -> content.add(entry(one, page)));
        content.getElement().setAttribute("tabindex", "-1");
        Keyboard.bringTo(content); // the button is gone
    }

    private Component entry(Arrangement one, MeetingPage page) {
        var name = one.registration().name();
        var arranged = new TextArea(translate("arrangement.words"));
        arranged.setHelperText(translate("arrangement.words.help"));
        arranged.setMaxLength(ArrangementService.LONGEST);
        arranged.setManualValidation(true);
        arranged.setValue(one.arranged());
        arranged.setAriaLabel(translate("arrangement.words-for", Map.of("name", Names.inSentence(name))));
        var tell = new Button(
                translate("arrangement.act"),
                click -> page.act(
                        translate("arrangement.done", Map.of("name", Names.inSentence(name))),
                        () -> arrangements.arrange(one.registration().id(), arranged.getValue())));
        tell.setAriaLabel(translate("arrangement.act-for", Map.of("name", Names.inSentence(name))));
        var entry = new Div(new H3(UserText.name(name)));
        Optional.ofNullable(one.needs()).map(ArrangementsSection::needs).ifPresent(entry::add);
        entry.add(new FieldGroup(arranged), told(one.registration()), new ActionPanel().secondary(tell));
        entry.addClassName("arrangement");
        return entry;
    }

    private Component told(RegistrationDetails one) {
        return whoIsTold.beside(() -> MeetingSending.about(
                Act.ARRANGE, one.meeting(), one.person(), one.member().code()));
    }

    private static Component needs(PassportContent content) {
        var list = new UnorderedList();
        content.needs().stream().sorted().forEach(need -> list.add(new ListItem(translate(need.key()))));
        if (!content.words().isBlank()) {
            list.add(new ListItem(UserText.name(content.words())));
        }
        return list;
    }
}
