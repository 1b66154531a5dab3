package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.meeting.Cancellation;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import iscg.meeting.MeetingStatus;
import iscg.meeting.PreparationService;
import iscg.translation.TextPlace;
import iscg.translation.ui.ReadableTexts;
import iscg.ui.ActionPanel;
import iscg.ui.Gap;
import iscg.ui.Names;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageHeading;
import iscg.ui.PageTitles;
import iscg.ui.Reader;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** One meeting: what everybody reads, and what rooms contribute. Parts of theirs are named for the page's bundle. */
@Uses(Button.class)
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(DatePicker.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Route(MeetingNavigation.MEETINGS + "/:meeting")
@PermitAll
class MeetingView extends Div implements BeforeEnterObserver, HasDynamicTitle, MeetingPage {

    private final MeetingService meetings;
    private final PreparationService preparation;
    private final MeetingRecord record;
    private final MeetingNames names;
    private final List<MeetingSection> sections;
    private final ReadableTexts readable;
    private final Actors actors;
    private final NoticePlace notices = new NoticePlace();
    private final Div content = new Div();
    private @Nullable MeetingId id;
    private String title = "";

    MeetingView(
            MeetingService meetings,
            PreparationService preparation,
            MeetingRecord record,
            MeetingNames names,
            List<MeetingSection> sections,
            ReadableTexts readable,
            Actors actors) {
        this.meetings = meetings;
        this.preparation = preparation;
        this.record = record;
        this.names = names;
        this.sections = sections;
        this.readable = readable;
        this.actors = actors;
        addClassName("meeting");
    }

    /** A meeting that does not exist and a draft that is not theirs to see look the same. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var meeting = MeetingNavigation.meetingIn(event).flatMap(meetings::find).orElseThrow(NotFoundException::new);
        id = meeting.id();
        notices.removeAll();
        show(meeting);
    }

    private void show(MeetingDetails meeting) {
        title = Names.inSentence(meeting.title().forReader(Reader.current().language()));
        removeAll();
        content.removeAll();
        add(
                new PageHeading(MeetingNames.title(meeting))
                        .over(MeetingBadge.of(meeting.status()))
                        .lead(names.bodies(meeting)),
                notices,
                content);
        Optional.ofNullable(meeting.cancellation()).map(this::cancelled).ifPresent(content::add);
        record.of(meeting).forEach(content::add);
        sections.forEach(section -> section.of(meeting, this).ifPresent(content::add));
        series(meeting);
        if (actors.current().is(Role.SECRETARIAT)) {
            content.add(desk(meeting));
        }
    }

    private Notice cancelled(Cancellation cancellation) {
        return Notice.information(
                translate("meeting.cancelled"),
                readable.words(
                        TextPlace.ofCancellation(Objects.requireNonNull(id)),
                        cancellation.reason(),
                        cancellation.language()));
    }

    private void series(MeetingDetails meeting) {
        meetings.before(meeting.id()).ifPresent(before -> content.add(neighbour("meeting.series.before", before)));
        meetings.after(meeting.id()).ifPresent(after -> content.add(neighbour("meeting.series.after", after)));
    }

    private static Paragraph neighbour(String key, MeetingDetails other) {
        return new Paragraph(
                new Span(translate(key)), new Gap(), MeetingNavigation.linkTo(other.id(), MeetingNames.title(other)));
    }

    private ActionPanel desk(MeetingDetails meeting) {
        var panel = new ActionPanel();
        if (meeting.status() != MeetingStatus.CANCELLED) {
            panel.secondary(new Button(
                    translate(meeting.changesWait() ? "meeting.edit.changes-wait" : "meeting.edit"),
                    click -> MeetingNavigation.openPreparation(meeting.id())));
        }
        if (meeting.status() != MeetingStatus.DRAFT) {
            panel.secondary(new Button(
                    translate("meeting.propose-next"),
                    click -> MeetingNavigation.openPreparation(preparation.proposeNext(meeting.id()))));
        }
        return panel;
    }

    @Override
    public void act(String sentence, Runnable step) {
        Notice notice;
        try {
            step.run();
            notice = Notice.success(sentence);
        } catch (ConcurrencyFailureException | IllegalStateException somebodyWasFirst) {
            notice = Notice.warning(translate("meeting.moved-on"), translate("meeting.moved-on.text"));
        }
        show(meetings.find(Objects.requireNonNull(id)).orElseThrow(NotFoundException::new));
        notices.tell(notice);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
