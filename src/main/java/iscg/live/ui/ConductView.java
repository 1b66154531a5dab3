package iscg.live.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.disposition.ui.DispositionPanels;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.live.ConductService;
import iscg.live.FloorRefused;
import iscg.live.LiveDetails;
import iscg.live.LiveMovedOn;
import iscg.live.LiveService;
import iscg.meeting.AgendaItem;
import iscg.meeting.MeetingId;
import iscg.meeting.ui.AgendaWords;
import iscg.meeting.ui.MeetingNames;
import iscg.meeting.ui.MeetingNavigation;
import iscg.registration.ParticipantService;
import iscg.ui.Announcer;
import iscg.ui.KeepsSession;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** Where the secretariat and the chair conduct a meeting: sessions, items, the list of speakers, and what was decided. */
@Route("meetings/:meeting/" + LiveNavigation.CONDUCT)
@PageTitle("conduct.title")
@RolesAllowed({"SECRETARIAT", "CHAIR"})
class ConductView extends Div implements BeforeEnterObserver, Conducting {

    private final LiveService live;
    private final ConductService conduct;
    private final NoticePlace notices = new NoticePlace();
    private final SessionActs sessions;
    private final NowPart now;
    private final SpeakersDesk speakers;
    private final ItemsPart<Button> items;
    private final DecisionsDesk decisions;
    private final DoubleClicks clicks;
    private @Nullable MeetingId id;
    private @Nullable LiveDetails details;

    ConductView(
            LiveService live,
            ConductService conduct,
            ParticipantService participants,
            DispositionPanels panels,
            AgendaWords words,
            SpeakerNames names,
            Actors actors,
            Clock clock) {
        this.live = live;
        this.conduct = conduct;
        clicks = new DoubleClicks(clock);
        sessions = new SessionActs(conduct, clock, this);
        now = new NowPart(words, names, sessions).withoutNext();
        speakers = new SpeakersDesk(conduct, participants, names, this);
        items = new ItemsPart<>(translate("agenda.title"), this::goTo);
        decisions = new DecisionsDesk(panels, actors.current().is(Role.SECRETARIAT));
        addClassNames("live", "conduct");
        KeepsSession.whileOpen(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = MeetingNavigation.meetingIn(event)
                .flatMap(live::find)
                .filter(LiveDetails::conducts)
                .orElseThrow(NotFoundException::new);
        id = found.meeting().id();
        details = null;
        removeAll();
        notices.removeAll();
        speakers.offer(found.meeting().id());
        var foot = new Div(
                new LiveLine(id, found.edition(), this::refresh),
                new Paragraph(LiveNavigation.follow(id, translate("conduct.as-others-see"))));
        foot.addClassName("live-foot");
        add(
                new PageHeading(translate("conduct.title"))
                        .lead(MeetingNavigation.linkTo(id, MeetingNames.title(found.meeting()))),
                notices,
                now,
                speakers,
                decisions,
                items,
                foot);
        show(found);
    }

    private Button goTo(AgendaItem item) {
        var button = new Button(translate("conduct.go-to"), click -> {
            once(
                    "item",
                    () -> conduct.goTo(
                            Objects.requireNonNull(id),
                            Objects.requireNonNull(details).item(),
                            item.key()));
            now.takeFocus(); // the button goes
        });
        button.setAriaLabel(translate(
                "agenda.of-item",
                Map.of("act", translate("conduct.go-to"), "title", AgendaWords.inSentence(item.title()))));
        return button;
    }

    private void refresh() {
        live.find(Objects.requireNonNull(id)).filter(LiveDetails::conducts).ifPresent(this::show);
    }

    private void show(LiveDetails found) {
        var before = details;
        if (before != null && before.edition() == found.edition()) {
            return;
        }
        details = found;
        now.show(found);
        sessions.show(found);
        if (before == null || !before.speakers().equals(found.speakers())) {
            speakers.show(found);
        }
        items.show(found);
        items.forEach((button, item) -> button.setVisible(!Objects.equals(item, found.item())));
        decisions.show(found);
        if (before != null) {
            var news = Glance.of(before).news(found);
            if (!news.isEmpty()) {
                Announcer.say(String.join(" ", news));
            }
        }
    }

    @Override
    public void once(String what, Runnable step) {
        if (!clicks.isSecond(what)) {
            again(step);
        }
    }

    @Override
    public void again(Runnable step) {
        notices.removeAll();
        try {
            step.run();
        } catch (LiveMovedOn | FloorRefused | ConcurrencyFailureException meanwhile) {
            notices.tell(Notice.warning(translate("live.moved-on"), translate("live.moved-on.text")));
        }
        refresh();
    }
}
