package iscg.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import iscg.identity.Actor;
import iscg.identity.Directory;
import iscg.language.Language;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import iscg.meeting.MeetingStatus;
import iscg.meeting.PublishedMeetings;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Meetings as files for calendars: one for whoever is signed in, and all at a secret address, for which no session is made. */
@Controller
class CalendarFiles {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);
    private static final Duration PAST = Duration.ofDays(366);

    private final MeetingService meetings;
    private final PublishedMeetings published;
    private final Subscribers subscribers;
    private final Directory people;
    private final MeetingCalendar calendar;
    private final Clock clock;

    CalendarFiles(
            MeetingService meetings,
            PublishedMeetings published,
            Subscribers subscribers,
            Directory people,
            MeetingCalendar calendar,
            Clock clock) {
        this.meetings = meetings;
        this.published = published;
        this.subscribers = subscribers;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** One meeting, in the reader's language. */
    @GetMapping("/meetings/{meeting:\\d{1,18}}/meeting.ics")
    ResponseEntity<String> one(@PathVariable long meeting, HttpServletRequest request) {
        var found = meetings.find(new MeetingId(meeting))
                .filter(one -> one.status() != MeetingStatus.DRAFT)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var reader = Language.of(request.getLocale()).orElse(Language.ENGLISH);
        return file(List.of(found), reader, "meeting-" + meeting + ".ics");
    }

    /** All that are to come and those of the last year, in the language of whoever made the address. */
    @GetMapping("/calendar/{secret:[A-Za-z0-9_-]{32}}.ics")
    ResponseEntity<String> subscribed(@PathVariable String secret) {
        var reader = subscribers
                .of(secret)
                .filter(found -> found.topic().equals(Topic.CALENDAR))
                .flatMap(found -> people.find(found.person()))
                .map(Actor::language)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return file(published.since(clock.instant().minus(PAST)), reader, "meetings.ics");
    }

    private ResponseEntity<String> file(List<MeetingDetails> listed, Language reader, String name) {
        var portal =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(calendar.write(listed, reader, portal));
    }
}
