package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.deadline.ui.OutlookText;
import iscg.forwarding.Purpose;
import iscg.identity.Actor;
import iscg.identity.Bodies;
import iscg.identity.People;
import iscg.language.Moments;
import iscg.ui.Names;
import iscg.ui.Reader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Says before sending who exactly will receive what, by name; also to those who hear the page, as they choose. */
class Receivers extends Div {

    private final Bodies bodies;
    private final People people;
    private final Moments moments;
    private final OutlookText outlook;
    private final Function<List<ForwardChoice>, Component> preview;
    private final Div spoken = new Div();
    private final Div mails = new Div();

    Receivers(
            Bodies bodies,
            People people,
            Moments moments,
            OutlookText outlook,
            Function<List<ForwardChoice>, Component> preview) {
        this.bodies = bodies;
        this.people = people;
        this.moments = moments;
        this.outlook = outlook;
        this.preview = preview;
        addClassName("receivers");
        spoken.getElement().setAttribute("aria-live", "polite");
        add(new H3(translate("forwarding.receivers.title")), spoken, mails);
        add(new Paragraph(translate("forwarding.receivers.everybody")));
    }

    void show(List<ForwardChoice> choices) {
        spoken.removeAll();
        mails.removeAll();
        if (choices.isEmpty()) {
            spoken.add(new Paragraph(translate("forwarding.receivers.none")));
            return;
        }
        var list = new UnorderedList();
        choices.forEach(choice -> list.add(item(choice)));
        spoken.add(list);
        mails.add(preview.apply(choices));
    }

    /** Who receives it, and whether it will be translated for the next meeting. */
    private ListItem item(ForwardChoice choice) {
        var item = new ListItem(sentence(choice));
        outlook.of(choice.body()).map(Div::new).ifPresent(item::add);
        return item;
    }

    private String sentence(ForwardChoice choice) {
        var reader = Reader.current().language();
        var body = bodies.body(choice.body()).name(reader);
        var receivers = namesOf(people.speakingFor(choice.body()));
        if (choice.purpose() == Purpose.INFORMATION) {
            return translate("forwarding.receivers.information", Map.of("body", body, "people", receivers));
        }
        return choice.replyBy() == null
                ? translate("forwarding.receivers.action-undated", Map.of("body", body, "people", receivers))
                : translate(
                        "forwarding.receivers.action",
                        Map.of(
                                "body",
                                body,
                                "day",
                                moments.day(Moments.endOf(choice.replyBy()), reader),
                                "people",
                                receivers));
    }

    private static String namesOf(List<Actor> speakers) {
        return speakers.isEmpty()
                ? translate("forwarding.receivers.nobody")
                : Names.inSentence(Reader.current().language().inOrder(speakers, Actor::name).stream()
                        .map(Actor::name)
                        .toList());
    }
}
