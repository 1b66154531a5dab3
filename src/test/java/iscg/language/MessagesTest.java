package iscg.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | 1   | The need was forwarded to one addressee.
            ENGLISH | 2   | The need was forwarded to 2 addressees.
            FRENCH  | 1   | Le besoin a été transmis à un destinataire.
            FRENCH  | 5   | Le besoin a été transmis à 5 destinataires.
            RUSSIAN | 1   | Потребность направлена 1 адресату.
            RUSSIAN | 2   | Потребность направлена 2 адресатам.
            RUSSIAN | 5   | Потребность направлена 5 адресатам.
            RUSSIAN | 21  | Потребность направлена 21 адресату.
            ARABIC  | 1   | أُحيل الاحتياج إلى جهة واحدة.
            ARABIC  | 2   | أُحيل الاحتياج إلى جهتين.
            ARABIC  | 3   | أُحيل الاحتياج إلى 3 جهات.
            ARABIC  | 11  | أُحيل الاحتياج إلى 11 جهةً.
            ARABIC  | 100 | أُحيل الاحتياج إلى 100 جهة.
            CHINESE | 3   | 需求已转交3个机构。
            """)
    void countAsEachLanguageCounts(Language language, int count, String words) {
        assertThat(messages.text(language, "forwarding.done", Map.of("count", count)))
                .isEqualTo(words);
    }

    @Test
    void setNamesInWithoutTakingThemForPatterns() {
        var name = "O'Brien {0} # <b>";
        assertThat(messages.text(Language.ENGLISH, "reviews.due", Map.of("day", name)))
                .isEqualTo("reply by " + name);
    }

    @Test
    void endASentenceWithOneFullStopWhereADateInRussianDoes() {
        var day = "27 декабря 2026\u202fг.";
        assertThat(messages.text(Language.RUSSIAN, "need.turn.bodies-until", Map.of("due", day)))
                .endsWith(day);
        assertThat(messages.text(Language.RUSSIAN, "reviews.due", Map.of("day", "27\u202fг...")))
                .endsWith("27\u202fг...");
    }

    @Test
    void areNeverMissingSilently() {
        assertThatIllegalArgumentException().isThrownBy(() -> messages.text(Language.FRENCH, "no.such.key"));
        assertThat(messages.has("no.such.key")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void areReadAsTheyAreWritten(Language language) {
        assertThat(messages.keys(language)).contains("forwarding.done");
        assertThat(messages.text(language, "review.send")).isNotBlank().doesNotContain("\uFFFD");
    }
}
