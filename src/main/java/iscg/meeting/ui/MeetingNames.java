package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import iscg.identity.Bodies;
import iscg.identity.Body;
import iscg.language.Language;
import iscg.meeting.MeetingDetails;
import iscg.meeting.SixTexts;
import iscg.ui.Names;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What meetings and those who meet are called in the reader's language. */
@Component
public class MeetingNames {

    static final String THE_GROUP = "ISCG";

    private final Bodies bodies;

    MeetingNames(Bodies bodies) {
        this.bodies = bodies;
    }

    /** The codes of all that can meet: the Group, and the advisory groups. */
    List<String> whoCanMeet() {
        return Stream.concat(
                        Stream.of(THE_GROUP),
                        bodies.all().stream()
                                .filter(body -> body.kind() == Body.Kind.ADVISORY_GROUP)
                                .map(Body::code))
                .toList();
    }

    String body(String code) {
        return code.equals(THE_GROUP)
                ? translate("shell.group")
                : bodies.body(code).name(Reader.current().language());
    }

    /** As in “A and B”. */
    String bodies(MeetingDetails meeting) {
        return Names.inSentence(meeting.bodies().stream().map(this::body).toList());
    }

    /** As in “Arabic, Chinese and English”, in the order in which the languages name themselves. */
    static String languages(Collection<Language> languages) {
        var reader = Reader.current().language();
        return Names.inSentence(languages.stream()
                .sorted(Comparator.naturalOrder())
                .map(language -> language.nameInSentence(reader))
                .toList());
    }

    /** A text in the reader's language with what kind of translation that is, unless it stands for itself; else the original, marked as such. */
    public static Span line(SixTexts text) {
        var reader = Reader.current().language();
        return text.labelledFor(reader)
                .map(one -> new Span(UserText.line(one.words(), reader), new Span(" "), mark(one.label())))
                .orElseGet(() -> UserText.markedLine(text.forReader(reader), text.languageFor(reader)));
    }

    private static Span mark(SixTexts.Label label) {
        var mark = new Span(translate(label.key()));
        mark.addClassName("original");
        return mark;
    }

    /** The title, or that there is none yet. */
    public static Span title(MeetingDetails meeting) {
        return meeting.title().texts().isEmpty() ? new Span(translate("meeting.untitled")) : line(meeting.title());
    }
}
