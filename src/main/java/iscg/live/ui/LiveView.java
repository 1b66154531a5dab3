package iscg.live.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.briefcase.MeetingDocumentService;
import iscg.disposition.ui.DispositionList;
import iscg.disposition.ui.DispositionPanels;
import iscg.live.FloorRefused;
import iscg.live.FloorRequest;
import iscg.live.FloorService;
import iscg.live.LiveDetails;
import iscg.live.LiveMovedOn;
import iscg.live.LiveService;
import iscg.meeting.MeetingId;
import iscg.meeting.ui.AgendaWords;
import iscg.meeting.ui.MeetingNames;
import iscg.meeting.ui.MeetingNavigation;
import iscg.ui.Announcer;
import iscg.ui.KeepsSession;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageHeading;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;

/** A meeting while it goes on, for those who take part and those who conduct it: kept in step with the meeting by itself. */
@Route("meetings/:meeting/" + LiveNavigation.LIVE)
@PageTitle("live.title")
@PermitAll
class LiveView extends Div implements BeforeEnterObserver {

    private final LiveService live;
    private final FloorService floor;
    private final NoticePlace notices = new NoticePlace();
    private final OwnFloor own = new OwnFloor(this::press);
    private final NowPart now;
    private final SpeakersPart speakers;
    private final ItemPapers papers;
    private final ItemsPart<DispositionList> items;
    private @Nullable MeetingId id;
    private @Nullable Glance shown;

    LiveView(
            LiveService live,
            FloorService floor,
            MeetingDocumentService documents,
            DispositionPanels decisions,
            AgendaWords words,
            SpeakerNames names) {
        this.live = live;
        this.floor = floor;
        now = new NowPart(words, names, own);
        speakers = new SpeakersPart(names);
        papers = new ItemPapers(documents);
        items = new ItemsPart<>(
                translate("live.items"), item -> decisions.listOf(Objects.requireNonNull(id), item.key()));
        addClassName("live");
        KeepsSession.whileOpen(this);
    }

    /** A meeting that is not there and one that is not theirs to follow look the same. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var details = MeetingNavigation.meetingIn(event).flatMap(live::find).orElseThrow(NotFoundException::new);
        id = details.meeting().id();
        shown = null;
        removeAll();
        notices.removeAll();
        add(
                new PageHeading(translate("live.title"))
                        .lead(MeetingNavigation.linkTo(id, MeetingNames.title(details.meeting()))),
                notices,
                now,
                speakers,
                papers,
                items,
                foot(details));
        show(details);
    }

    private Div foot(LiveDetails details) {
        var foot = new Div(new LiveLine(details.meeting().id(), details.edition(), this::refresh));
        foot.addClassName("live-foot");
        foot.add(new Paragraph(LiveNavigation.plain(details.meeting().id(), translate("live.plain"))));
        if (details.conducts()) {
            foot.add(new Paragraph(LiveNavigation.conduct(details.meeting().id(), translate("conduct.title"))));
        }
        return foot;
    }

    private void refresh() {
        live.find(Objects.requireNonNull(id)).ifPresentOrElse(this::show, this::end);
    }

    /** Only what is new is shown anew, so that nobody loses their place on the page. */
    private void show(LiveDetails details) {
        var before = shown;
        if (before != null && before.edition() == details.edition()) {
            return;
        }
        var sameCourse = before != null && before.sameCourse(details);
        if (!sameCourse) {
            now.show(details);
            speakers.show(details);
        }
        own.show(details);
        if (before == null || sameCourse || !before.sameItem(details)) {
            papers.show(details);
        }
        items.show(details);
        items.forEach((decided, item) -> {
            if (before != null && before.decided(details, item)) {
                decided.show();
            }
        });
        shown = Glance.of(details);
        if (before != null) {
            var news = before.news(details);
            if (!news.isEmpty()) {
                Announcer.say(String.join(" ", news));
            }
        }
    }

    private void end() {
        notices.tell(Notice.information(translate("live.ended"), translate("live.ended.text")));
    }

    private void press(FloorRequest.Kind kind, boolean asks, @Nullable Integer item) {
        var meeting = Objects.requireNonNull(id);
        notices.removeAll();
        try {
            if (asks) {
                floor.ask(meeting, item, kind);
            } else {
                floor.withdraw(meeting, kind);
                Announcer.say(translate("live.withdrawn"));
            }
        } catch (LiveMovedOn | FloorRefused | ConcurrencyFailureException meanwhile) {
            notices.tell(Notice.warning(translate("live.moved-on"), translate("live.moved-on.text")));
        } catch (AccessDeniedException noMore) {
            end();
            return;
        }
        refresh();
    }
}
