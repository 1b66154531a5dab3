package iscg.calendar;

import iscg.language.Language;
import iscg.language.Messages;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingStatus;
import iscg.meeting.Session;
import iscg.ui.Names;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * Writes meetings as iCalendar: an event for each session, by the clock of its place, with that place's rules for the change of clocks, so
 * that every calendar shows the right hour. Links for joining are never part of it.
 */
@Component
class MeetingCalendar {

    static {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false"); // asks no other machine for rules
    }

    private final Messages messages;
    private final Clock clock;

    MeetingCalendar(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** @param portal the portal's address, without a slash at the end */
    String write(List<MeetingDetails> meetings, Language language, String portal) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//ITU//ISCG portal//" + language.tag().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        meetings.stream().map(MeetingDetails::zone).distinct().forEach(zone -> addZone(calendar, zone));
        for (var meeting : meetings) {
            for (var number = 1; number <= meeting.sessions().size(); number++) {
                calendar.add(event(meeting, number, language, portal));
            }
        }
        return text(calendar);
    }

    private static void addZone(Calendar calendar, ZoneId zone) {
        var known = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone.getId());
        if (known != null) {
            calendar.add(known.getVTimeZone());
        }
    }

    private VEvent event(MeetingDetails meeting, int number, Language language, String portal) {
        var session = meeting.sessions().get(number - 1);
        var event = new VEvent(false);
        event.add(new Uid("meeting-" + meeting.id() + "-" + number + "@"
                + URI.create(portal).getHost()));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(session.startsAt().atZone(meeting.zone())));
        event.add(new DtEnd<>(session.endsAt().atZone(meeting.zone())));
        event.add(new Summary(in(meeting.title().languageFor(language)), title(meeting, number, language)));
        event.add(new Sequence(meeting.edition()));
        event.add(
                meeting.status() == MeetingStatus.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Url(URI.create(portal + meeting.id().address())));
        var place = place(meeting, session, language);
        if (!place.isEmpty()) {
            event.add(new Location(in(meeting.place().languageFor(language)), place));
        }
        return event;
    }

    private static ParameterList in(Language language) {
        return new ParameterList(List.of(new net.fortuna.ical4j.model.parameter.Language(language.tag())));
    }

    private String title(MeetingDetails meeting, int number, Language language) {
        var title = meeting.title().forReader(language);
        return meeting.sessions().size() == 1
                ? title
                : messages.text(
                        language, "calendar.session", Map.of("title", Names.inSentence(title), "number", number));
    }

    private String place(MeetingDetails meeting, Session session, Language language) {
        if (!meeting.mode().hasPlace()) {
            return messages.text(language, meeting.mode().key());
        }
        var place = meeting.place().forReader(language);
        return session.room().isEmpty()
                ? place
                : messages.text(
                        language,
                        "calendar.place",
                        Map.of("place", Names.inSentence(place), "room", Names.inSentence(session.room())));
    }

    private static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text); // lines may be empty where nobody meets
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
