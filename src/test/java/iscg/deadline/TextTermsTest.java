package iscg.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTermsTest {

    private static final TextTerms RAG = new TextTerms(45, TextTerms.Unit.DAYS, 14);
    private static final TextTerms TSAG = new TextTerms(2, TextTerms.Unit.MONTHS, 12);

    @ParameterizedTest
    @CsvSource({
        "2027-03-17, TRANSLATED", // 45 days before
        "2027-03-18, ORIGINAL_ONLY",
        "2027-04-17, ORIGINAL_ONLY", // 14 days before
        "2027-04-18, HELD",
        "2027-05-01, HELD"
    })
    void saysWhatBecomesOfATextByTheDayItArrives(LocalDate arrival, Fate fate) {
        assertThat(RAG.fateOf(arrival, LocalDate.of(2027, 5, 1))).isEqualTo(fate);
    }

    @ParameterizedTest
    @CsvSource({"2027-05-31, 2027-03-31", "2027-04-30, 2027-02-28", "2028-04-30, 2028-02-29", "2027-01-15, 2026-11-15"})
    void countsTheMonthsOfTsagByTheCalendar(LocalDate meeting, LocalDate translationBy) {
        assertThat(TSAG.translationBy(meeting)).isEqualTo(translationBy);
    }

    @Test
    void neverAsksForATextEarlierThanForItsTranslation() {
        var odd = new TextTerms(3, TextTerms.Unit.DAYS, 10);
        var meeting = LocalDate.of(2027, 5, 11);
        assertThat(odd.latestBy(meeting)).isEqualTo(odd.translationBy(meeting));
        assertThat(odd.fateOf(LocalDate.of(2027, 5, 8), meeting)).isEqualTo(Fate.TRANSLATED);
        assertThat(odd.fateOf(LocalDate.of(2027, 5, 9), meeting)).isEqualTo(Fate.HELD);
    }

    @Test
    void holdsATextThatIsTooLateForTheMeetingAfter() {
        var first = LocalDate.of(2027, 5, 1);
        var second = LocalDate.of(2027, 11, 1);
        var terms = new BodyTerms("RAG", RAG, List.of(first, second), 0);
        assertThat(terms.outlook(LocalDate.of(2027, 4, 20)))
                .isEqualTo(new Outlook("RAG", Fate.HELD, first, first.minusDays(45), first.minusDays(14), second));
        assertThat(terms.outlook(LocalDate.of(2027, 4, 17)).heldFor()).isNull();
    }

    @Test
    void takesNoNonsense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextTerms(-1, TextTerms.Unit.DAYS, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextTerms(45, TextTerms.Unit.DAYS, 367));
    }
}
