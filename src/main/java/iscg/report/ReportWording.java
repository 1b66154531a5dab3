package iscg.report;

import iscg.disposition.DispositionContent;
import iscg.disposition.Recipient;
import iscg.disposition.RecipientNames;
import iscg.language.Language;
import iscg.language.Messages;
import iscg.language.Moments;
import iscg.language.TimeSpans;
import iscg.meeting.SixTexts;
import iscg.ui.Names;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The words that all papers about a report share, in a language. */
@Component
class ReportWording {

    private final Messages messages;
    private final Moments moments;
    private final TimeSpans spans;
    private final RecipientNames names;

    ReportWording(Messages messages, Moments moments, TimeSpans spans, RecipientNames names) {
        this.messages = messages;
        this.moments = moments;
        this.spans = spans;
        this.names = names;
    }

    String text(Language language, String key) {
        return messages.text(language, key);
    }

    String text(Language language, String key, Map<String, ?> arguments) {
        return messages.text(language, key, arguments);
    }

    /** A text as somebody wrote it, or that it is missing. */
    String written(SixTexts text, Language language) {
        return text.in(language).isEmpty() ? text(language, "report.paper.missing") : text.in(language);
    }

    String body(String code, Language language) {
        return names.ofBody(code, language);
    }

    String day(LocalDate day, Language language) {
        return moments.day(Moments.endOf(day), language);
    }

    /** As in “2 May 2023”, or the first and the last day. */
    String days(ReportText text, Language language) {
        return text.opens().equals(text.closes())
                ? day(text.opens(), language)
                : text(
                        language,
                        "report.paper.days",
                        Map.of("first", day(text.opens(), language), "last", day(text.closes(), language)));
    }

    /** The sessions, each in the time of its place. */
    String sessions(ReportText text, Language language) {
        return language.list(text.sessions().stream()
                .map(one -> spans.at(one.startsAt(), one.endsAt(), text.zone(), language))
                .toList());
    }

    String languages(Collection<Language> all, Language language) {
        return all.isEmpty()
                ? text(language, "meeting.not-provided")
                : language.list(all.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(one -> one.nameInSentence(language))
                        .toList());
    }

    /** To whom it falls and by when; empty for neither. */
    String falls(DispositionContent one, Language language) {
        var to = one.to().kind() == Recipient.Kind.NOBODY ? "" : Names.inSentence(names.of(one.to(), language));
        var by = one.due() == null ? "" : day(one.due(), language);
        if (to.isEmpty()) {
            return by.isEmpty() ? "" : text(language, "report.paper.by", Map.of("day", by));
        }
        return by.isEmpty()
                ? text(language, "report.paper.to", Map.of("name", to))
                : text(language, "report.paper.to-by", Map.of("name", to, "day", by));
    }

    String name(DispositionContent one, Language language) {
        return Names.inSentence(names.of(one.to(), language));
    }

    /** As in “Requested: …”, with to whom and by when on a line of its own. */
    String disposition(DispositionContent one, Language language) {
        var said = text(
                language,
                "report.paper.disposition",
                Map.of("kind", text(language, one.kind().key()), "text", written(one.text(), language)));
        var falls = falls(one, language);
        return falls.isEmpty() ? said : said + "\n" + falls;
    }
}
