package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.meeting.Joining;
import iscg.meeting.JoiningLinks;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingService;
import iscg.ui.Gap;
import iscg.ui.LanguageOfText;
import iscg.ui.MomentText;
import iscg.ui.PageSection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** How one joins from afar: the links of each channel, while they are shown to whoever is registered. */
@Order(20)
@org.springframework.stereotype.Component
class JoiningSection implements MeetingSection {

    private final MeetingService meetings;
    private final Moments moments;

    JoiningSection(MeetingService meetings, Moments moments) {
        this.meetings = meetings;
        this.moments = moments;
    }

    @Override
    public Optional<Component> of(MeetingDetails meeting, MeetingPage page) {
        var joining = meetings.joining(meeting.id());
        return switch (joining.state()) {
            case NONE, PAST -> Optional.empty();
            case NOT_REGISTERED -> section(new Paragraph(translate("meeting.joining.registered-only")));
            case TOO_EARLY -> section(tooEarly(joining));
            case SHOWN -> section(links(Objects.requireNonNull(joining.links())));
        };
    }

    private static Optional<Component> section(Component content) {
        return Optional.of(new PageSection(translate("meeting.joining"), content));
    }

    private Paragraph tooEarly(Joining joining) {
        return new Paragraph(
                new Span(translate("meeting.joining.from")),
                new Gap(),
                MomentText.inFull(Objects.requireNonNull(joining.from()), moments));
    }

    private static UnorderedList links(JoiningLinks links) {
        var list = new UnorderedList();
        if (!links.floor().isEmpty()) {
            list.add(new ListItem(link(links.floor(), translate("meeting.joining.floor"))));
        }
        for (var language : Language.values()) {
            if (!links.channel(language).isEmpty()) {
                list.add(new ListItem(link(
                        links.channel(language),
                        translate(
                                "meeting.joining.channel",
                                Map.of("language", LanguageOfText.nameInSentence(language))))));
            }
        }
        return list;
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noreferrer");
        return link;
    }
}
