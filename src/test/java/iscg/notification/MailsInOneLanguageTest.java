package iscg.notification;

import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.audit.Act.ActorName;
import iscg.disposition.DispositionPreparationService;
import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.language.Messages;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.notification.LetterWriter.About;
import iscg.testing.OneLanguage;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever a mail tells, it tells in its reader's language; names, titles, reasons and numbers in it stand apart. All of these are in two scripts
 * here, so that each is foreign to every reader where a sentence does not isolate it.
 */
@PortalTest
class MailsInOneLanguageTest {

    private static final String NAME = "Zahra زهرة";
    private static final String TITLE = "Titre عنوان";
    private static final String HAPPENING = "notice.happening.";

    @Autowired
    Stage stage;

    @Autowired
    Actors actors;

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    DispositionPreparationService decisions;

    @Autowired
    LetterWriter writer;

    @Autowired
    Envelope envelope;

    @Autowired
    Messages messages;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @EnumSource
    void areInTheLanguageOfTheirReader(Language language) throws Exception {
        var reader = stage.as(Player.delegate(NAME, "KE").with("locale", language.tag()), actors::current);
        var details = details();
        var abouts = messages.keys(language).stream()
                .filter(key -> key.startsWith(HAPPENING))
                .map(key -> about(key.substring(HAPPENING.length()), details))
                .toList();
        var one = new OneLanguage(language);
        var foreign = new ArrayList<String>();
        for (var about : abouts) {
            var letter = letter(reader, NoticeKind.PROGRESS, about);
            Stream.of(letter.subject()).filter(one::isLeftBy).forEach(foreign::add);
        }
        var letters = new ArrayList<Letter>();
        for (var kind : NoticeKind.values()) {
            letters.add(letter(reader, kind, abouts.getFirst()));
        }
        for (var span : List.of(ByMail.DAILY, ByMail.WEEKLY)) {
            letters.add(writer.digest("<1@example.org>", reader, span, abouts));
        }
        for (var letter : letters) {
            assertThat(letter.language()).isEqualTo(language);
            var mail = envelope.around(letter, Session.getInstance(new Properties()));
            var parts = (Multipart) mail.getContent();
            mail.getSubject().lines().filter(one::isLeftBy).forEach(foreign::add);
            parts.getBodyPart(0)
                    .getContent()
                    .toString()
                    .lines()
                    .filter(one::isLeftBy)
                    .forEach(foreign::add);
            one.foreignIn(parts.getBodyPart(1).getContent().toString()).stream()
                    .filter(piece ->
                            !piece.equals(TITLE)) // is marked as French, which is foreign to all but the French
                    .forEach(foreign::add);
        }
        assertThat(foreign).isEmpty();
    }

    private Letter letter(Actor reader, NoticeKind kind, About about) {
        return writer.onOneNeed("<1@example.org>", reader, kind, about, "end", List.of());
    }

    private About about(String verb, Map<String, String> details) {
        var by = new ActorName(1, NAME, "body:TSAG:chair");
        var happening = new Happening("ISCG-26/N1", verb, by, clock.instant(), details);
        return new About("ISCG-26/N1", TITLE, Language.FRENCH, "/needs/2026/1", List.of(happening));
    }

    /** All that any of them may tell. */
    private Map<String, String> details() {
        var action = stage.as(SECRETARY, () -> {
            var id = decisions.begin(meetings.published(), 1);
            decisions.edit(id, text -> text.worded(Language.FRENCH, TITLE));
            decisions.publish(id);
            return id;
        });
        return Map.ofEntries(
                Map.entry("body", "TSAG"),
                Map.entry("other", "RAG"),
                Map.entry("bodies", "RAG,TDAG"),
                Map.entry("member", "KE"),
                Map.entry("day", "2026-12-18"),
                Map.entry("days", "3"),
                Map.entry("count", "3"),
                Map.entry("step", "CAPTIONING"),
                Map.entry("symbols", "ISCG-26/1,ISCG-26/2(Rev.1)"),
                Map.entry("into", "ISCG-26/N2"),
                Map.entry("person", NAME),
                Map.entry("reason", TITLE),
                Map.entry("to", "other:" + NAME),
                Map.entry("action", String.valueOf(action.value())));
    }
}
