package iscg.guide;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import iscg.language.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuideTest {

    private static final long MOST_BYTES_OF_A_PICTURE = 60_000;
    private static final Path PICTURES = Path.of("frontend", "images", "guide");

    @ParameterizedTest
    @EnumSource
    void saysEachStepInEachLanguageWithTheWordsOfThePortal(Language language) {
        var messages = new Messages();
        var words = new GuideWords(messages).in(language);
        assertThat(sentences())
                .allSatisfy(key -> assertThat(messages.text(language, key, words))
                        .isNotBlank()
                        .doesNotContain("{"));
    }

    @Test
    void hasNoSentenceThatNoGuideSays() throws IOException {
        var keys = Files.readAllLines(Path.of("i18n", "translations_en.properties")).stream()
                .map(line -> line.replaceFirst("=.*", ""))
                .filter(key ->
                        Arrays.stream(Guide.values()).anyMatch(guide -> key.startsWith("guide." + guide.word() + ".")))
                .collect(toSet());
        assertThat(sentences().collect(toSet())).isEqualTo(keys);
    }

    @Test
    void hasAWordForNothingThatIsNotSpokenOf() throws IOException {
        var said = Files.readString(Path.of("i18n", "translations_en.properties"));
        var named = Pattern.compile("(?m)^guide\\.[^=]*=.*$")
                .matcher(said)
                .results()
                .flatMap(line ->
                        Pattern.compile("\\{([a-z]+)}").matcher(line.group()).results())
                .map(argument -> argument.group(1))
                .collect(toSet());
        assertThat(GuideWords.KEYS.keySet()).isEqualTo(named);
    }

    @ParameterizedTest
    @EnumSource
    void hasSmallPicturesInEachLanguage(Language language) {
        assertThat(Arrays.stream(Guide.values())
                        .flatMap(guide -> guide.tasks().stream())
                        .flatMap(task -> task.picture().stream()))
                .allSatisfy(picture -> assertThat(PICTURES.resolve(picture + "-" + language.tag() + ".webp"))
                        .isRegularFile()
                        .satisfies(file -> assertThat(file.toFile().length()).isBetween(1L, MOST_BYTES_OF_A_PICTURE)));
    }

    @Test
    void listsTheKeysOfTheQueueAsTheQueueHasThem() throws IOException {
        var queue = Files.readString(Path.of("src", "main", "java", "iscg", "triage", "ui", "QueueKeys.java"));
        assertThat(Pattern.compile("new Shortcut\\(\"(.)\", \"([a-z-]+)\"\\)")
                        .matcher(queue)
                        .results()
                        .map(found -> new KeyRow(List.of(found.group(1)), "triage.keys.act." + found.group(2))))
                .containsExactlyElementsOf(KeyRow.TRIAGE);
    }

    private static Stream<String> sentences() {
        return Arrays.stream(Guide.values())
                .flatMap(guide -> Stream.concat(
                        Stream.of(guide.title(), guide.lead()),
                        guide.tasks().stream()
                                .flatMap(task -> Stream.concat(Stream.of(task.heading()), task.sentences().stream())
                                        .map(guide::key))));
    }
}
