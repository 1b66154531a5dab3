package iscg.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import iscg.calendar.Subscribers;
import iscg.calendar.Topic;
import iscg.identity.Actor;
import iscg.identity.Directory;
import iscg.language.Language;
import iscg.language.Messages;
import iscg.meeting.PublishedMeetings;
import iscg.ui.Names;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The feeds at their secret addresses, for which no session is made. What they lead to asks for a sign-in, as always. */
@Controller
class FeedFiles {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", UTF_8);

    private final Subscribers subscribers;
    private final Directory people;
    private final NewPapers papers;
    private final PublishedMeetings meetings;
    private final DocumentFeed feed;
    private final Messages messages;

    FeedFiles(
            Subscribers subscribers,
            Directory people,
            NewPapers papers,
            PublishedMeetings meetings,
            DocumentFeed feed,
            Messages messages) {
        this.subscribers = subscribers;
        this.people = people;
        this.papers = papers;
        this.meetings = meetings;
        this.feed = feed;
        this.messages = messages;
    }

    /** In the language of whoever made the address. */
    @GetMapping("/feeds/{secret:[A-Za-z0-9_-]{32}}.atom")
    ResponseEntity<String> feed(@PathVariable String secret) {
        var subscriber = subscribers
                .of(secret)
                .filter(found -> found.topic().isOfDocuments())
                .orElseThrow(FeedFiles::notFound);
        var reader = people.find(subscriber.person()).map(Actor::language).orElseThrow(FeedFiles::notFound);
        var topic = subscriber.topic();
        var portal =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var self = portal + "/feeds/" + secret + ".atom";
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(feed.write(titleOf(topic, reader), papers.of(topic, reader), reader, portal, self));
    }

    private String titleOf(Topic topic, Language reader) {
        return topic.meeting()
                .flatMap(meetings::find)
                .map(meeting -> messages.text(
                        reader,
                        "feed.title.meeting",
                        Map.of("meeting", Names.inSentence(meeting.title().forReader(reader)))))
                .orElseGet(() -> messages.text(reader, "feed.title"));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
