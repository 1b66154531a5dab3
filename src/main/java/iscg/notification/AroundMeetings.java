package iscg.notification;

import static java.util.stream.Collectors.toCollection;

import iscg.identity.Actor;
import iscg.identity.Directory;
import iscg.meeting.MeetingDetails;
import iscg.registration.Registered;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedCollection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows whom a meeting concerns, and whom it invites. */
@Component
class AroundMeetings {

    private static final String THE_GROUP = "ISCG";
    private static final List<String> ADVISORY_GROUPS = List.of("RAG", "TSAG", "TDAG");

    private final Directory directory;
    private final Registered registered;

    AroundMeetings(Directory directory, Registered registered) {
        this.directory = directory;
        this.registered = registered;
    }

    /** Who registered, and who works in the bodies that meet. */
    SequencedCollection<Actor> concerned(MeetingDetails meeting) {
        var all = new LinkedHashSet<>(directory.find(registered.of(meeting.id())));
        all.addAll(bodies(meeting));
        return all;
    }

    /** Who works in the bodies that meet, and the focal points, since they say who comes. */
    SequencedCollection<Actor> invited(MeetingDetails meeting) {
        var all = new LinkedHashSet<>(bodies(meeting));
        all.addAll(directory.focalPoints());
        return all;
    }

    /** The Group itself is made of those of the three advisory groups. */
    private SequencedCollection<Actor> bodies(MeetingDetails meeting) {
        return meeting.bodies().stream()
                .flatMap(body -> body.equals(THE_GROUP) ? ADVISORY_GROUPS.stream() : Stream.of(body))
                .distinct()
                .flatMap(body -> directory.workingIn(body).stream())
                .collect(toCollection(LinkedHashSet::new));
    }
}
