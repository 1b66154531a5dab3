package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import iscg.language.Moments;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingStatus;
import iscg.ui.ItemRow;
import iscg.ui.Reader;
import org.springframework.stereotype.Component;

/** Writes meetings as rows of lists. */
@Component
class MeetingRows {

    private final MeetingNames names;
    private final Moments moments;

    MeetingRows(MeetingNames names, Moments moments) {
        this.names = names;
        this.moments = moments;
    }

    ItemRow row(MeetingDetails meeting) {
        var path = meeting.status() == MeetingStatus.DRAFT
                ? MeetingNavigation.preparePathOf(meeting.id())
                : MeetingNavigation.pathOf(meeting.id());
        var row = new ItemRow(
                day(meeting),
                MeetingNavigation.link(path, MeetingNames.title(meeting)),
                MeetingBadge.of(meeting.status()));
        row.detail(names.bodies(meeting)).detail(translate(meeting.mode().key()));
        if (meeting.mode().hasPlace() && !meeting.place().texts().isEmpty()) {
            row.detail(MeetingNames.line(meeting.place()));
        }
        if (meeting.changesWait()) {
            row.detail(new Span(translate("meeting.changes-wait")));
        }
        row.getComponentAt(0).getElement().setAttribute("dir", "auto"); // a day is words, no number
        row.addClassName("meeting-row");
        return row;
    }

    private String day(MeetingDetails meeting) {
        return meeting.openingDay()
                .map(day -> moments.day(Moments.endOf(day), Reader.current().language()))
                .orElse("");
    }
}
