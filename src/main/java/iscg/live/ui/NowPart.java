package iscg.live.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import iscg.live.LiveDetails;
import iscg.meeting.AgendaItem;
import iscg.meeting.ui.AgendaWords;
import iscg.ui.Gap;
import iscg.ui.StateBadge;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a glance must tell: which session and item, who speaks, and what of it concerns the reader. */
class NowPart extends Section {

    private final AgendaWords words;
    private final SpeakerNames names;
    private final Div state = new Div();
    private final H2 heading = new H2();
    private final Div details = new Div();
    private final Paragraph speaker = new Paragraph();
    private final Paragraph next = new Paragraph();
    private @Nullable Standing standing;

    /** What the item is shown from. */
    private record Standing(
            @Nullable Integer session,
            List<AgendaItem> items,
            @Nullable Integer item) {}

    /** @param below what concerns the reader, or what they can do; stays as it is when the meeting moves on */
    NowPart(AgendaWords words, SpeakerNames names, Component... below) {
        this.words = words;
        this.names = names;
        addClassName("live-now");
        heading.setId("live-now");
        setAriaLabelledBy("live-now");
        state.addClassName("live-state");
        heading.getElement().setAttribute("tabindex", "-1");
        speaker.addClassName("live-speaker");
        next.addClassName("live-next");
        add(state, heading, details, speaker);
        add(below);
        add(next);
    }

    /** Without what comes next, where a button says so. */
    NowPart withoutNext() {
        next.setVisible(false);
        return this;
    }

    void show(LiveDetails now) {
        var stands = new Standing(now.session(), now.items(), now.item());
        if (!stands.equals(standing)) { // else whoever is on a link of the item would lose their place
            standing = stands;
            showItem(now);
        }
        speaker.removeAll();
        speaker.add(new Span(translate("live.has-floor")), new Gap(), speaking(now));
        speaker.setVisible(now.session() != null);
        next.removeAll();
        now.next()
                .filter(item -> now.current().isPresent())
                .ifPresent(item -> next.add(
                        new Span(translate("live.next", Map.of("place", now.place(item)))),
                        new Gap(),
                        AgendaWords.title(item.title())));
    }

    /** Brings the keyboard to what is so now. */
    void takeFocus() {
        heading.getElement().executeJs("this.focus()");
    }

    private void showItem(LiveDetails now) {
        state.removeAll();
        state.add(session(now));
        heading.removeAll();
        details.removeAll();
        now.current()
                .ifPresentOrElse(
                        item -> show(item, now),
                        () -> heading.add(
                                new Span(translate(now.items().isEmpty() ? "live.no-agenda" : "live.no-item"))));
    }

    private static Component[] session(LiveDetails now) {
        if (now.session() == null) {
            return new Component[] {new StateBadge(StateBadge.Kind.NEUTRAL, translate("live.not-in-session"))};
        }
        var number = Map.of("number", Objects.requireNonNull(now.session()));
        return new Component[] {
            new StateBadge(StateBadge.Kind.NOW, translate("live.in-session")),
            new Span(translate("meeting.form.session", number))
        };
    }

    private void show(AgendaItem item, LiveDetails now) {
        var place = new Span(translate(
                now.session() == null ? "live.last-item" : "live.item",
                Map.of("place", now.place(item), "count", now.items().size())));
        place.addClassName("live-place");
        heading.add(place, new Gap(), AgendaWords.title(item.title()));
        details.add(words.details(item, now.meeting()));
    }

    private Component speaking(LiveDetails now) {
        return now.speakers()
                .speaker()
                .map(one -> names.of(one.asker()))
                .orElseGet(() -> new Span(translate("live.nobody-has-floor")));
    }
}
