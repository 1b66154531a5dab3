package iscg.notification;

import iscg.identity.Actor;
import iscg.language.Language;
import iscg.language.Messages;
import iscg.language.Moments;
import iscg.notification.Letter.Line;
import iscg.notification.Letter.Part;
import iscg.ui.Names;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts news into a letter in its receiver's language; the same for what is sent and for what is shown before. */
@Component
class LetterWriter {

    private final HappeningWords words;
    private final Messages messages;
    private final Moments moments;
    private final MailSettings settings;

    LetterWriter(HappeningWords words, Messages messages, Moments moments, MailSettings settings) {
        this.words = words;
        this.messages = messages;
        this.moments = moments;
        this.settings = settings;
    }

    /**
     * What is told of one need.
     *
     * @param number as officially written; what stands for it while it is not given yet
     * @param leadsTo the path of the page on which one sees to it
     * @param happenings the newest first
     */
    record About(String number, String title, Language titleLanguage, String leadsTo, List<Happening> happenings) {}

    /** A letter on one need. Its subject is what happened last. */
    Letter onOneNeed(@Nullable String id, Actor to, NoticeKind kind, About about, String end, List<String> answers) {
        var reader = to.language();
        var news = words.of(about.happenings().getFirst(), reader);
        return new Letter(
                id,
                to,
                reader,
                text(
                        reader,
                        kind == NoticeKind.COPIES ? "mail.subject.copy" : "mail.subject",
                        Map.of("number", Names.inSentence(about.number()), "news", news)),
                text(reader, kind == NoticeKind.COPIES ? "mail.lead.copy" : "mail.lead", name(to)),
                List.of(part(about, reader)),
                text(reader, "mail.foot", Map.of("kind", messages.text(reader, kind.key()))),
                settingsAddress(),
                end.isEmpty() ? null : settings.portal() + "/unsubscribe/" + end,
                answers);
    }

    /** A letter on all that happened in a day or a week. */
    Letter digest(String id, Actor to, ByMail span, List<About> all) {
        var reader = to.language();
        var key = span == ByMail.DAILY ? "mail.digest.daily" : "mail.digest.weekly";
        return new Letter(
                id,
                to,
                reader,
                text(reader, key, Map.of("count", all.size())),
                text(reader, "mail.lead", name(to)),
                all.stream().map(about -> part(about, reader)).toList(),
                text(reader, "mail.foot.digest", Map.of()),
                settingsAddress(),
                null,
                List.of());
    }

    private Part part(About about, Language reader) {
        var lines = about.happenings().stream()
                .map(one -> new Line(words.of(one, reader), moments.inFull(one.at(), reader, Moments.GENEVA)))
                .toList();
        return new Part(
                about.number(), about.title(), about.titleLanguage(), settings.portal() + about.leadsTo(), lines);
    }

    private String settingsAddress() {
        return settings.portal() + "/notices/settings";
    }

    private static Map<String, String> name(Actor to) {
        return Map.of("name", Names.inSentence(to.name()));
    }

    private String text(Language reader, String key, Map<String, ?> arguments) {
        return messages.text(reader, key, arguments);
    }
}
