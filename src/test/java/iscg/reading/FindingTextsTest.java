package iscg.reading;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import iscg.language.Messages;
import iscg.reading.Finding.Code;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTextsTest {

    private static final String PREFIX = "document.finding.";
    private static final Set<Code> NAMING = Set.of(Code.AUTHOR_NAMED, Code.LAST_MODIFIED_BY);

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource
    void saysOfEachFindingWhatItIsAndHowToMendIt(Language language) {
        var wanted = Arrays.stream(Code.values()).flatMap(code -> Stream.of(code.textKey(), code.mendKey()));
        assertThat(messages.keys(language).stream().filter(key -> key.startsWith(PREFIX)))
                .containsExactlyInAnyOrderElementsOf(wanted.toList());
    }

    @ParameterizedTest
    @EnumSource
    void namesWhoeverTheDocumentNames(Language language) {
        for (var code : Code.values()) {
            assertThat(said(language, code, 1).contains("A. Delegate"))
                    .as(code.name())
                    .isEqualTo(NAMING.contains(code));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 11, 100})
    void saysHowManyWhereThereCanBeMany(int count) {
        for (var language : Language.values()) {
            var counting = Arrays.stream(Code.values())
                    .filter(code -> !said(language, code, 1).equals(said(language, code, count)))
                    .toList();
            assertThat(counting).hasSize(15);
            assertThat(counting)
                    .allSatisfy(code -> assertThat(said(language, code, count)).contains(String.valueOf(count)));
        }
    }

    private String said(Language language, Code code, int count) {
        return messages.text(language, code.textKey(), Map.of("count", count, "detail", "A. Delegate"));
    }
}
