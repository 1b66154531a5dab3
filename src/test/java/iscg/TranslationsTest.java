package iscg;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import iscg.language.Language;
import iscg.language.Messages;
import iscg.wording.TextCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The six languages are on an equal footing: all that one says, each says, and nothing lies about unused. */
class TranslationsTest {

    private static final String KEY = "([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)";

    /** A key or its beginning in quotes, or a key in {@code #{…}} of a template. */
    private static final Pattern MENTION = Pattern.compile("[\"'{]([a-z][a-z0-9-]*\\.[a-z0-9.-]*)[\"'}(]");

    /** A key where a text is asked for by it, in Java or in a template. */
    private static final Pattern QUESTION =
            Pattern.compile("(?:(?:translate\\(|PageTitle\\(|title = )\"|#\\{)" + KEY + "[\"}(]");

    @ParameterizedTest
    @EnumSource
    void hasTheSameKeysInEachLanguage(Language language) {
        assertThat(texts(language).keySet())
                .containsExactlyInAnyOrderElementsOf(texts(Language.ENGLISH).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void hasEachKeyOnce(Language language) {
        assertThat(lines(language).collect(groupingBy(TranslationsTest::keyOf, counting())))
                .allSatisfy((key, times) -> assertThat(times).as(key).isEqualTo(1));
    }

    @ParameterizedTest
    @EnumSource
    void writesKeysAfterTheirPlace(Language language) {
        assertThat(texts(language).keySet()).allMatch(key -> key.matches(KEY));
    }

    @ParameterizedTest
    @EnumSource
    void takesTheSameArgumentsInEachLanguage(Language language) {
        texts(language)
                .forEach((key, pattern) -> assertThat(argumentsOf(pattern, language))
                        .as(key)
                        .isEqualTo(argumentsOf(texts(Language.ENGLISH).get(key), Language.ENGLISH)));
    }

    /** What the secretariat may not write, the portal does not come with either: all forms that a language has for numbers are there. */
    @ParameterizedTest
    @EnumSource
    void keepsToTheRulesForTextsThatAreEdited(Language language) {
        var messages = new Messages();
        var check = new TextCheck(messages);
        assertThat(messages.keys(language))
                .allSatisfy(key -> assertThat(check.of(key, language, messages.packaged(language, key)))
                        .as(key)
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void saysSomethingForEveryKeyAndInItsOwnWords(Language language) {
        assertThat(texts(language).values()).noneMatch(String::isBlank);
        assertThat(texts(language)).noneSatisfy((key, text) -> assertThat(text).contains("'"));
    }

    @Test
    void hasNoTextThatNothingUses() {
        var mentioned = found(MENTION);
        assertThat(texts(Language.ENGLISH).keySet())
                .allMatch(key -> mentioned.stream().anyMatch(mention -> isOfKey(mention, key)));
    }

    /** Some keys are put together: from {@code document.type.} and a name, or from {@code error.404} and a part. */
    private static boolean isOfKey(String mention, String key) {
        return key.equals(mention) || key.startsWith(mention.endsWith(".") ? mention : mention + ".");
    }

    @Test
    void hasATextForEveryKeyThatIsAskedFor() {
        assertThat(texts(Language.ENGLISH).keySet()).containsAll(found(QUESTION));
    }

    private static Set<String> argumentsOf(String pattern, Language language) {
        return new TreeSet<>(new MessageFormat(pattern, ULocale.forLocale(language.locale())).getArgumentNames());
    }

    private static Set<String> found(Pattern pattern) {
        try (var files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|html)"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(Language language) {
        return lines(language).collect(toMap(TranslationsTest::keyOf, TranslationsTest::textOf, (first, last) -> last));
    }

    private static String keyOf(String line) {
        return line.substring(0, line.indexOf('='));
    }

    private static String textOf(String line) {
        return line.substring(line.indexOf('=') + 1);
    }

    private static Stream<String> lines(Language language) {
        return read(Path.of("i18n", "translations_" + language.tag() + ".properties"))
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"));
    }

    /** A file without its comments. */
    private static String read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.strip().matches("(\\*|/\\*\\*|//).*"))
                    .collect(joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
