package iscg.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import iscg.language.Moments;
import iscg.language.TimeSpans;
import iscg.meeting.Session;
import iscg.ui.Reader;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Writes when a session is: in the time of its place, in Geneva's, and in the reader's, each once. */
@Component
public class SessionTimes {

    private final TimeSpans spans;

    SessionTimes(TimeSpans spans) {
        this.spans = spans;
    }

    /** Each time in a line of its own. */
    public Div of(Session session, ZoneId zone) {
        var reader = Reader.current();
        var lines = new Div(line(spans.at(session.startsAt(), session.endsAt(), zone, reader.language())));
        lines.addClassName("session-times");
        if (!TimeSpans.agree(session.startsAt(), zone, Moments.GENEVA)) {
            lines.add(line(spans.at(session.startsAt(), session.endsAt(), Moments.GENEVA, reader.language())));
        }
        if (!TimeSpans.agree(session.startsAt(), zone, reader.zone())
                && !TimeSpans.agree(session.startsAt(), Moments.GENEVA, reader.zone())) {
            lines.add(line(spans.yours(session.startsAt(), session.endsAt(), reader.zone(), zone, reader.language())));
        }
        return lines;
    }

    private static Span line(String words) {
        var line = new Span(words);
        line.addClassName("session-time");
        return line;
    }
}
