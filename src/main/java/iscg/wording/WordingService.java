package iscg.wording;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import iscg.audit.History;
import iscg.language.Language;
import iscg.language.Messages;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the secretariat finds the portal's own words and edits them, without a release. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SECRETARIAT', 'ADMIN')")
public class WordingService {

    private static final int LINES_A_PAGE = 20;

    private final Messages messages;
    private final EditedTexts edited;
    private final PublishedTexts published;
    private final TextCheck check;
    private final TextChange change;
    private final History history;

    WordingService(
            Messages messages,
            EditedTexts edited,
            PublishedTexts published,
            TextCheck check,
            TextChange change,
            History history) {
        this.messages = messages;
        this.edited = edited;
        this.published = published;
        this.check = check;
        this.change = change;
        this.history = history;
    }

    /**
     * The texts that are looked for, by key.
     *
     * @param page counted from 0
     */
    @Transactional(readOnly = true)
    public Page<TextItem> find(TextSearch search, Language reader, int page) {
        var states = states();
        var found = found(search)
                .filter(key -> search.state() == null || areSo(states, key).contains(search.state()))
                .toList();
        var begin = Math.min(page * LINES_A_PAGE, found.size());
        var lines = found.subList(begin, Math.min(begin + LINES_A_PAGE, found.size())).stream()
                .map(key -> new TextItem(
                        key, messages.pattern(reader, key), PortalPart.of(key), Collections.max(areSo(states, key))))
                .toList();
        return new PageImpl<>(lines, PageRequest.of(page, LINES_A_PAGE), found.size());
    }

    /** How many texts have the words and belong to the part, by state, whatever state is looked for. */
    @Transactional(readOnly = true)
    public TextCounts counts(TextSearch search) {
        var states = states();
        var found = found(search).toList();
        var byState = found.stream()
                .flatMap(key -> areSo(states, key).stream())
                .collect(groupingBy(state -> state, counting()));
        return new TextCounts(found.size(), byState);
    }

    private Stream<String> found(TextSearch search) {
        var words = TextSearch.plain(search.words());
        return messages.keys(Language.ENGLISH).stream()
                .filter(key -> search.part() == null || PortalPart.of(key) == search.part())
                .filter(key -> words.isEmpty() || has(key, words))
                .sorted();
    }

    private boolean has(String key, String words) {
        return key.contains(words)
                || Arrays.stream(Language.values())
                        .anyMatch(language -> TextSearch.plain(messages.pattern(language, key))
                                .contains(words));
    }

    /** What a text is in any of its languages; as the portal came with it only where none was edited. */
    private static Set<TextState> areSo(Map<String, Set<TextState>> states, String key) {
        return states.getOrDefault(key, Set.of(TextState.PACKAGED));
    }

    /** Those of the keys that have an edited text. */
    private Map<String, Set<TextState>> states() {
        return edited.all().stream().collect(groupingBy(EditedText::key, mapping(published::state, toSet())));
    }

    /** A text in its six languages; empty if there is none of that key. */
    @Transactional(readOnly = true)
    public Optional<TextDetails> open(String key) {
        return messages.has(key) ? Optional.of(details(key)) : Optional.empty();
    }

    private TextDetails details(String key) {
        var ofKey = edited.of(key);
        var byLanguage = ofKey.stream().collect(toMap(EditedText::language, text -> text));
        var arguments = Arguments.of(key, messages);
        return new TextDetails(
                key,
                PortalPart.of(key),
                arguments.names().stream()
                        .map(name -> FilledIn.of(name, arguments))
                        .toList(),
                TextChange.seal(ofKey),
                Arrays.stream(Language.values())
                        .map(language -> version(key, language, byLanguage.get(language)))
                        .toList(),
                history.of(TextChange.subject(key)));
    }

    private TextVersion version(String key, Language language, @Nullable EditedText text) {
        var packaged = messages.packaged(language, key);
        return text == null
                ? new TextVersion(language, packaged, null, null, TextState.PACKAGED)
                : new TextVersion(language, packaged, text.text(), text.packaged(), published.state(text));
    }

    /** What keeps a text from taking the place of another; empty if nothing does. */
    @Transactional(readOnly = true)
    public List<TextProblem> check(String key, Language language, String text) {
        return check.of(key, language, text);
    }

    /** The text as pages would show it, for each of the numbers or words that matter; it must have no problem. */
    @Transactional(readOnly = true)
    public List<Sample> samples(String key, Language language, String text) {
        return Sample.of(text, language, Arguments.of(key, messages));
    }

    /**
     * Puts these texts on all pages at once. One that is the portal's own again is no longer edited; one that is as it was is left alone,
     * unless it was stale: then somebody looked at it.
     *
     * @param seen from the {@link TextDetails} the person worked with
     * @throws TextRefused if pages cannot be made with one of them
     * @throws WordingMovedOn if somebody changed the text since
     */
    public void publish(String key, Map<Language, String> texts, String seen) {
        var before = edited.lock(key);
        if (!TextChange.seal(before).equals(Objects.requireNonNull(seen))) {
            throw new WordingMovedOn();
        }
        var problems = new EnumMap<Language, List<TextProblem>>(Language.class);
        texts.forEach((language, text) -> {
            var found = check.of(key, language, text.strip());
            if (!found.isEmpty()) {
                problems.put(language, found);
            }
        });
        if (!problems.isEmpty()) {
            throw new TextRefused(problems);
        }
        var byLanguage = before.stream().collect(toMap(EditedText::language, text -> text));
        texts.forEach((language, text) -> change.to(key, language, text.strip(), byLanguage.get(language)));
        published.publishAfterCommit();
    }
}
