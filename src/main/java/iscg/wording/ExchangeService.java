package iscg.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import iscg.language.Language;
import iscg.language.Messages;
import iscg.wording.ExchangeLine.Verdict;
import iscg.wording.ExchangeRefused.Why;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the portal's texts to translation platforms, and takes back what they made of them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SECRETARIAT', 'ADMIN')")
public class ExchangeService {

    /** In bytes; all texts of the portal in one language have about a sixth of it. */
    public static final int LARGEST = 5_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Messages messages;
    private final EditedTexts edited;
    private final PublishedTexts published;
    private final TextCheck check;
    private final TextChange change;

    ExchangeService(
            Messages messages, EditedTexts edited, PublishedTexts published, TextCheck check, TextChange change) {
        this.messages = messages;
        this.edited = edited;
        this.published = published;
        this.check = check;
        this.change = change;
    }

    /** All texts from English into a language, as an XLIFF file; into English from the portal's own English. */
    @Transactional(readOnly = true)
    public String export(Language language) {
        var units = messages.keys(Language.ENGLISH).stream()
                .sorted()
                .map(key -> new XliffUnit(key, source(language, key), messages.pattern(language, key), notes(key)))
                .toList();
        return new XliffFile(language, units).write();
    }

    private String source(Language language, String key) {
        return language == Language.ENGLISH
                ? messages.packaged(Language.ENGLISH, key)
                : messages.pattern(Language.ENGLISH, key);
    }

    private List<String> notes(String key) {
        var arguments = Arguments.of(key, messages);
        if (arguments.names().isEmpty()) {
            return List.of();
        }
        var names = arguments.names().stream()
                .map(name -> FilledIn.of(name, arguments))
                .map(argument -> argument.name() + " – "
                        + messages.text(Language.ENGLISH, argument.sort().key()))
                .collect(joining("; "));
        return List.of(messages.text(Language.ENGLISH, "wording.exchange.note", Map.of("names", names)));
    }

    /**
     * What would become of a file. Takes nothing over.
     *
     * @throws ExchangeRefused if it is no such file
     */
    @Transactional(readOnly = true)
    public ExchangeReport read(byte[] file) {
        if (file.length > LARGEST) {
            throw new ExchangeRefused(Why.TOO_LARGE);
        }
        var came = XliffFile.read(decoded(file));
        var now = edited(came.language());
        var lines = new ArrayList<ExchangeLine>();
        came.units().forEach(unit -> lines.add(line(unit, came.language(), now.get(unit.id()))));
        return new ExchangeReport(came.language(), lines);
    }

    private static String decoded(byte[] file) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherBytes) {
            throw new ExchangeRefused(Why.NO_XLIFF, otherBytes);
        }
    }

    private Map<String, EditedText> edited(Language language) {
        return edited.all().stream()
                .filter(text -> text.language() == language)
                .collect(toMap(EditedText::key, text -> text));
    }

    private ExchangeLine line(XliffUnit unit, Language language, @Nullable EditedText now) {
        var key = unit.id();
        var after = unit.target().strip();
        if (!messages.has(key)) {
            return new ExchangeLine(key, Verdict.UNKNOWN, "", after, List.of());
        }
        var before = messages.pattern(language, key);
        var problems = after.isEmpty() ? List.<TextProblem>of() : check.of(key, language, after);
        return new ExchangeLine(key, verdict(unit, language, now, problems), before, after, problems);
    }

    private Verdict verdict(XliffUnit unit, Language language, @Nullable EditedText now, List<TextProblem> problems) {
        var key = unit.id();
        var after = unit.target().strip();
        if (after.isEmpty()) {
            return Verdict.UNTRANSLATED;
        } else if (after.equals(now == null ? messages.packaged(language, key) : now.text())) {
            return Verdict.SAME;
        } else if (!problems.isEmpty()) {
            return Verdict.REFUSED;
        } else if (!unit.source().strip().equals(source(language, key))) {
            return Verdict.SOURCE_CHANGED;
        } else if (after.equals(messages.packaged(language, key))) {
            return Verdict.RESTORED;
        }
        return now == null ? Verdict.NEW : Verdict.CHANGED;
    }

    /**
     * Puts what the report says on all pages at once.
     *
     * @return how many texts that were
     * @throws WordingMovedOn if one of them was changed since, or does not fit after all
     */
    public int takeOver(ExchangeReport report) {
        var now = edited(report.language());
        var taken = report.taken();
        for (var line : taken) {
            var seen = messages.pattern(report.language(), line.key()).equals(line.before());
            if (!seen || !check.of(line.key(), report.language(), line.after()).isEmpty()) {
                throw new WordingMovedOn();
            }
            change.to(line.key(), report.language(), line.after(), now.get(line.key()));
        }
        published.publishAfterCommit();
        return taken.size();
    }
}
