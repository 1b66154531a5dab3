package iscg.report;

import iscg.language.Language;
import iscg.language.Moments;
import iscg.paper.Paper;
import iscg.ui.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a report out as a paper of the Union. */
@Component
class ReportPapers {

    /** The language in which reports are written first. */
    static final Language ORIGINAL = Language.ENGLISH;

    private final ReportWording words;
    private final ReportParts parts;

    ReportPapers(ReportWording words, ReportParts parts) {
        this.words = words;
        this.parts = parts;
    }

    /**
     * The report itself.
     *
     * @param number of the document, without a language; null for a draft
     * @param day on which it is issued; null for a draft
     */
    Paper report(ReportText text, Language language, @Nullable String number, @Nullable LocalDate day) {
        var facts = new ArrayList<Paper.Fact>();
        facts.add(fact(
                language,
                "report.paper.document",
                number == null ? words.text(language, "report.paper.draft") : withLanguage(number, language)));
        if (day != null) {
            facts.add(fact(language, "report.paper.date", words.day(day, language)));
        }
        facts.add(fact(language, "report.paper.original", ORIGINAL.nameInSentence(language)));
        facts.add(fact(language, "report.paper.source", words.text(language, "report.paper.source.secretariat")));
        facts.add(fact(language, "report.paper.meeting", text.meeting().in(language)));
        var blocks = new ArrayList<Paper.Block>();
        ReportParts.all(text).forEach(part -> blocks.addAll(parts.of(part, text, language)));
        var title = words.text(language, "report.paper.title", Map.of("days", words.days(text, language)));
        return new Paper(language, head(language), facts, title, page(language, number, title), blocks);
    }

    /** What is said where the report is given orally, such as to RAG. */
    Paper notes(ReportText text, String body, Language language) {
        var blocks = new ArrayList<Paper.Block>();
        if (!text.words().spoken().in(language).isEmpty()) {
            blocks.add(new Paper.Words(text.words().spoken().in(language)));
        }
        for (var place = 0; place < text.items().size(); place++) {
            var item = text.items().get(place);
            if (!item.dispositions().isEmpty()) {
                blocks.add(new Paper.Heading(1, parts.heading(item, place + 1, language)));
                blocks.add(new Paper.Bullets(item.dispositions().stream()
                        .map(one -> words.written(one.text(), language))
                        .toList()));
            }
        }
        var title = words.text(
                language, "report.notes.title", Map.of("body", Names.inSentence(words.body(body, language))));
        var facts = List.of(
                fact(language, "report.paper.meeting", text.meeting().in(language)),
                fact(language, "report.paper.date", words.days(text, language)));
        return new Paper(language, head(language), facts, title, title, blocks);
    }

    /** The slip that goes with an issued report to a body. */
    Paper cover(ReportDetails report, ReportText text, CoverSlip slip, Language language) {
        var body = Names.inSentence(words.body(slip.body(), language));
        var facts = new ArrayList<Paper.Fact>();
        facts.add(fact(language, "report.cover.from", words.text(language, "shell.group")));
        facts.add(fact(language, "report.cover.to", body));
        facts.add(fact(language, "report.cover.purpose", purpose(slip, language)));
        if (slip.replyBy() != null) {
            facts.add(fact(language, "report.cover.reply-by", words.day(slip.replyBy(), language)));
        }
        facts.add(fact(
                language, "report.paper.document", withLanguage(Objects.requireNonNull(report.symbol()), language)));
        facts.add(fact(language, "report.paper.date", words.day(Moments.dayOf(slip.sentAt()), language)));
        var blocks = new ArrayList<Paper.Block>();
        blocks.add(new Paper.Words(words.text(
                language,
                "report.cover.text",
                Map.of("body", body, "days", words.days(text, language), "purpose", purpose(slip, language)))));
        var theirs = text.items().stream()
                .flatMap(item -> item.dispositions().stream())
                .filter(one -> one.to().value().equals(slip.body()))
                .map(one -> words.disposition(one, language))
                .toList();
        if (!theirs.isEmpty()) {
            blocks.add(new Paper.Heading(1, words.text(language, "report.cover.theirs", Map.of("body", body))));
            blocks.add(new Paper.Bullets(theirs));
        }
        var title = words.text(language, "report.cover.title", Map.of("days", words.days(text, language)));
        return new Paper(language, head(language), facts, title, page(language, report.symbol(), title), blocks);
    }

    /** As in “for information and for action”. */
    String purpose(CoverSlip slip, Language language) {
        var purposes = new ArrayList<String>();
        if (slip.information()) {
            purposes.add(words.text(language, "slip.purpose.information"));
        }
        if (slip.action()) {
            purposes.add(words.text(language, "slip.purpose.action"));
        }
        return language.list(purposes);
    }

    private List<String> head(Language language) {
        return List.of(words.text(language, "report.paper.union"), words.text(language, "report.paper.group"));
    }

    private static String withLanguage(String number, Language language) {
        return Names.symbolInSentence(number + "-" + language.suffix());
    }

    private static String page(Language language, @Nullable String number, String title) {
        return number == null ? title : withLanguage(number, language);
    }

    private Paper.Fact fact(Language language, String key, String value) {
        return new Paper.Fact(words.text(language, key), value);
    }
}
