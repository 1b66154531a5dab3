package iscg.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    private static final Instant AFTERNOON = Instant.parse("2023-05-02T12:00:00Z");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final Moments moments = new Moments(new Messages());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | 2\u00a0May\u00a02023, 14:00\u00a0(Geneva)\u00a0· 08:00\u00a0(your\u00a0time)
            FRENCH  | 2\u00a0mai\u00a02023 à 14:00\u00a0(Genève)\u00a0· 08:00\u00a0(votre\u00a0heure)
            RUSSIAN | 2\u00a0мая\u00a02023\u202fг. в 14:00\u00a0(Женева)\u00a0· 08:00\u00a0(ваше\u00a0время)
            SPANISH | 2\u00a0de\u00a0mayo\u00a0de\u00a02023 a las 14:00\u00a0(Ginebra)\u00a0· 8:00\u00a0(su\u00a0hora)
            CHINESE | 2023\u2060年\u20605\u2060月\u20602\u2060日 14:00\u2060（日\u2060内\u2060瓦）\u2060· 08:00\u2060（您\u2060的\u2060时\u2060间）
            ARABIC  | 2\u00a0مايو\u00a02023، الساعة 14:00\u00a0(جنيف)\u00a0· 08:00\u00a0(بتوقيتكم)
            """)
    void areWrittenInGenevasTimeAndTheReaders(Language language, String written) {
        assertThat(moments.inFull(AFTERNOON, language, NEW_YORK)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | 14:00\u00a0(Geneva)   | 2\u00a0May\u00a02023
            FRENCH  | 14:00\u00a0(Genève)   | 2\u00a0mai\u00a02023
            RUSSIAN | 14:00\u00a0(Женева)   | 2\u00a0мая\u00a02023\u202fг.
            SPANISH | 14:00\u00a0(Ginebra)  | 2\u00a0de\u00a0mayo\u00a0de\u00a02023
            CHINESE | 14:00\u2060（日\u2060内\u2060瓦）    | 2023\u2060年\u20605\u2060月\u20602\u2060日
            ARABIC  | 14:00\u00a0(جنيف)     | 2\u00a0مايو\u00a02023
            """)
    void areWrittenAsATimeOrADayInGeneva(Language language, String time, String day) {
        assertThat(moments.time(AFTERNOON, language)).isEqualTo(time);
        assertThat(moments.day(AFTERNOON, language)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-01, 1er\u00a0février\u00a02027",
        "2027-02-11, 11\u00a0février\u00a02027",
        "2027-02-21, 21\u00a0février\u00a02027"
    })
    void callTheFirstOfAMonthTheFirstInFrench(LocalDate day, String written) {
        assertThat(moments.day(Moments.endOf(day), Language.FRENCH)).isEqualTo(written);
        assertThat(moments.inFull(Moments.endOf(day), Language.FRENCH, Moments.GENEVA))
                .startsWith(written);
    }

    @Test
    void callItSoWhereSomethingLasts() {
        var spans = new TimeSpans(new Messages());
        var evening = Instant.parse("2027-01-31T21:00:00Z");
        assertThat(spans.at(evening, evening.plus(Duration.ofHours(4)), Moments.GENEVA, Language.FRENCH))
                .contains("31 janvier", "1er février 2027");
    }

    @Test
    void areWrittenOnceWhereTheReadersClockShowsTheSame() {
        assertThat(moments.inFull(AFTERNOON, Language.ENGLISH, ZoneId.of("Europe/Paris")))
                .isEqualTo("2\u00a0May\u00a02023, 14:00\u00a0(Geneva)");
    }

    @Test
    void nameTheReadersDayWhereItIsAnother() {
        var night = Instant.parse("2023-05-01T22:30:00Z");
        assertThat(moments.inFull(night, Language.ENGLISH, NEW_YORK))
                .isEqualTo("2\u00a0May\u00a02023, 00:30\u00a0(Geneva)\u00a0· 1\u00a0May, 18:30\u00a0(your\u00a0time)");
    }

    @Test
    void followTheClocksOnTheDayGenevaChangesThem() {
        var nairobi = ZoneId.of("Africa/Nairobi");
        assertThat(moments.inFull(Instant.parse("2026-03-29T00:59:00Z"), Language.ENGLISH, nairobi))
                .isEqualTo("29\u00a0March\u00a02026, 01:59\u00a0(Geneva)\u00a0· 03:59\u00a0(your\u00a0time)");
        assertThat(moments.inFull(Instant.parse("2026-03-29T01:00:00Z"), Language.ENGLISH, nairobi))
                .isEqualTo("29\u00a0March\u00a02026, 03:00\u00a0(Geneva)\u00a0· 04:00\u00a0(your\u00a0time)");
    }

    @Test
    void agreeWithAReaderWhoseClockAgreesOnThatDayOnly() {
        var lagos = ZoneId.of("Africa/Lagos");
        assertThat(moments.inFull(Instant.parse("2026-01-15T11:00:00Z"), Language.ENGLISH, lagos))
                .isEqualTo("15\u00a0January\u00a02026, 12:00\u00a0(Geneva)");
        assertThat(moments.inFull(Instant.parse("2026-07-15T11:00:00Z"), Language.ENGLISH, lagos))
                .isEqualTo("15\u00a0July\u00a02026, 13:00\u00a0(Geneva)\u00a0· 12:00\u00a0(your\u00a0time)");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28, 2026-03-28T22:59:59Z, 24",
        "2026-03-29, 2026-03-29T21:59:59Z, 23",
        "2026-10-25, 2026-10-25T22:59:59Z, 25"
    })
    void letADayLastUntilItsEndInGenevaHoweverLongItIs(LocalDate day, Instant end, long hours) {
        assertThat(Moments.endOf(day)).isEqualTo(end);
        assertThat(Duration.between(Moments.endOf(day.minusDays(1)), end)).isEqualTo(Duration.ofHours(hours));
    }
}
