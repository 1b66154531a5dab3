package iscg.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingStatus;
import iscg.meeting.ui.MeetingNavigation;
import iscg.meeting.ui.MeetingPage;
import iscg.meeting.ui.MeetingSection;
import iscg.ui.PageSection;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Brings the meeting into the reader's own calendar. */
@Order(60)
@org.springframework.stereotype.Component
class CalendarSection implements MeetingSection {

    @Override
    public Optional<Component> of(MeetingDetails meeting, MeetingPage page) {
        if (meeting.status() != MeetingStatus.PUBLISHED) {
            return Optional.empty();
        }
        var file = new Anchor("meetings/" + meeting.id() + "/meeting.ics", translate("calendar.file"));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        return Optional.of(new PageSection(
                translate("calendar.section"),
                new Paragraph(file),
                new Paragraph(
                        MeetingNavigation.link(SubscriptionView.CALENDAR, new Span(translate("calendar.subscribe")))),
                new Paragraph(MeetingNavigation.link(
                        SubscriptionView.CALENDAR + "?" + SubscriptionView.MEETING + "=" + meeting.id(),
                        new Span(translate("calendar.documents"))))));
    }
}
