package iscg.report;

import iscg.language.Language;
import iscg.paper.Paper;
import iscg.ui.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The parts of a report, each of which chairs can remark on: its introduction, the meeting, each item, actions and the end. */
@Component
public class ReportParts {

    static final String INTRODUCTION = "introduction";
    static final String MEETING = "meeting";
    static final String ITEM = "item-";
    static final String ACTIONS = "actions";
    static final String CLOSING = "closing";

    private final ReportWording words;

    ReportParts(ReportWording words) {
        this.words = words;
    }

    /** The names of those a report has, in order. */
    public static List<String> all(ReportText text) {
        var parts = new ArrayList<String>();
        parts.add(INTRODUCTION);
        parts.add(MEETING);
        text.items().forEach(item -> parts.add(ITEM + item.key()));
        if (!text.actions().isEmpty()) {
            parts.add(ACTIONS);
        }
        if (!text.words().closing().texts().isEmpty()) {
            parts.add(CLOSING);
        }
        return parts;
    }

    /** What a part says, its heading first. */
    public List<Paper.Block> of(String part, ReportText text, Language language) {
        return switch (part) {
            case INTRODUCTION -> words(part, words.written(text.words().introduction(), language), language);
            case MEETING -> meeting(text, language);
            case ACTIONS -> actions(text, language);
            case CLOSING -> words(part, words.written(text.words().closing(), language), language);
            default -> item(part, text, language);
        };
    }

    private List<Paper.Block> words(String part, String said, Language language) {
        return List.of(heading(part, language), new Paper.Words(said));
    }

    private Paper.Heading heading(String part, Language language) {
        return new Paper.Heading(1, words.text(language, "report.part." + part));
    }

    private List<Paper.Block> meeting(ReportText text, Language language) {
        var facts = new ArrayList<Paper.Fact>();
        facts.add(fact("report.paper.when", words.sessions(text, language), language));
        if (!text.place().texts().isEmpty() && text.mode().hasPlace()) {
            facts.add(fact("report.paper.place", text.place().in(language), language));
        }
        facts.add(fact("report.paper.mode", words.text(language, text.mode().key()), language));
        var services = text.services();
        facts.add(fact("report.paper.interpretation", words.languages(services.interpretation(), language), language));
        facts.add(fact("report.paper.captioning", words.languages(services.captioning(), language), language));
        facts.add(fact(
                "report.paper.sign-language",
                words.text(language, "meeting.sign-language" + (services.signLanguage() ? ".yes" : ".no")),
                language));
        facts.add(fact("report.paper.participation", participation(text, language), language));
        return List.of(heading(MEETING, language), new Paper.Facts(facts));
    }

    private String participation(ReportText text, Language language) {
        var numbers = text.participation();
        return numbers.isKnown()
                ? words.text(
                        language,
                        "report.paper.numbers",
                        Map.of("members", numbers.members(), "onsite", numbers.onSite(), "remote", numbers.remote()))
                : words.text(language, "report.paper.numbers.none");
    }

    private Paper.Fact fact(String key, String value, Language language) {
        return new Paper.Fact(words.text(language, key), value);
    }

    private List<Paper.Block> item(String part, ReportText text, Language language) {
        var place = IntStream.range(0, text.items().size())
                .filter(index -> part.equals(ITEM + text.items().get(index).key()))
                .findFirst()
                .orElseThrow();
        var item = text.items().get(place);
        Paper.Block said = item.dispositions().isEmpty()
                ? new Paper.Words(words.text(language, "report.paper.nothing-decided"))
                : new Paper.Bullets(item.dispositions().stream()
                        .map(one -> words.disposition(one, language))
                        .toList());
        return List.of(new Paper.Heading(1, heading(item, place + 1, language)), said);
    }

    /** As in “Item 2: Accessibility”. */
    String heading(ReportText.Item item, int place, Language language) {
        return words.text(
                language,
                "briefcase.chapter",
                Map.of("place", place, "title", Names.inSentence(words.written(item.title(), language))));
    }

    private List<Paper.Block> actions(ReportText text, Language language) {
        var rows = text.actions().stream()
                .map(one -> List.of(
                        words.written(one.text(), language),
                        words.name(one, language),
                        words.day(Objects.requireNonNull(one.due()), language)))
                .toList();
        return List.of(
                heading(ACTIONS, language),
                new Paper.Table(
                        words.text(language, "report.paper.actions"),
                        List.of(
                                words.text(language, "disposition.action"),
                                words.text(language, "report.paper.action.to"),
                                words.text(language, "report.paper.action.by")),
                        rows));
    }
}
