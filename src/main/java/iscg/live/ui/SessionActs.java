package iscg.live.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import iscg.live.ConductService;
import iscg.live.LiveDetails;
import iscg.meeting.ui.AgendaWords;
import iscg.ui.Choice;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What carries a meeting on: its session and its next item. The buttons stay, so that the keyboard does. */
class SessionActs extends Div {

    private final Clock clock;
    private final Select<Integer> choice = new Choice<>(translate("conduct.session"));
    private final Button session;
    private final Button next;
    private @Nullable LiveDetails now;

    SessionActs(ConductService conduct, Clock clock, Conducting page) {
        this.clock = clock;
        addClassNames("acts", "session-acts");
        next = new Button("", click -> page.once("item", () -> goOn(conduct)));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        session = new Button("", click -> page.once("session", () -> openOrClose(conduct)));
        choice.setItemLabelGenerator(number -> translate("meeting.form.session", Map.of("number", number)));
        add(next, choice, session);
    }

    void show(LiveDetails details) {
        var open = details.session();
        var wasOpen = now != null && now.session() != null;
        if (open == null && (now == null || wasOpen)) {
            choice.setItems(
                    IntStream.rangeClosed(1, details.meeting().sessions().size())
                            .boxed()
                            .toList());
            choice.setValue(byTheClock(details));
        }
        now = details;
        choice.setVisible(open == null && details.meeting().sessions().size() > 1);
        session.setText(
                open == null
                        ? translate("conduct.open-session")
                        : translate("conduct.close-session", Map.of("number", open)));
        details.next()
                .ifPresent(item -> next.setText(translate(
                        "conduct.next-item",
                        Map.of("place", details.place(item), "title", AgendaWords.inSentence(item.title())))));
        next.setVisible(details.next().isPresent());
    }

    /** The first session that is not over, else the last. */
    private int byTheClock(LiveDetails details) {
        var sessions = details.meeting().sessions();
        return IntStream.range(0, sessions.size())
                .filter(index -> sessions.get(index).endsAt().isAfter(clock.instant()))
                .map(index -> index + 1)
                .findFirst()
                .orElse(sessions.size());
    }

    private void openOrClose(ConductService conduct) {
        var details = Objects.requireNonNull(now);
        var open = details.session();
        if (open == null) {
            conduct.openSession(details.meeting().id(), choice.getValue());
        } else {
            conduct.closeSession(details.meeting().id(), open);
        }
    }

    private void goOn(ConductService conduct) {
        var details = Objects.requireNonNull(now);
        details.next().ifPresent(item -> conduct.goTo(details.meeting().id(), details.item(), item.key()));
    }
}
