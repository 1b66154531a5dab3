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
            ENGLISH | 2 May 2023, 14:00 (Geneva) · 08:00 (your time)
            FRENCH  | 2 mai 2023 à 14:00 (Genève) · 08:00 (votre heure)
            RUSSIAN | 2 мая 2023\u202fг. в 14:00 (Женева) · 08:00 (ваше время)
            SPANISH | 2 de mayo de 2023 a las 14:00 (Ginebra) · 8:00 (su hora)
            CHINESE | 2023年5月2日 14:00（日内瓦）· 08:00（您的时间）
            ARABIC  | 2 مايو 2023، الساعة 14:00 (جنيف) · 08:00 (بتوقيتكم)
            """)
    void areWrittenInGenevasTimeAndTheReaders(Language language, String written) {
        assertThat(moments.inFull(AFTERNOON, language, NEW_YORK)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | 14:00 (Geneva)   | 2 May 2023
            FRENCH  | 14:00 (Genève)   | 2 mai 2023
            RUSSIAN | 14:00 (Женева)   | 2 мая 2023\u202fг.
            SPANISH | 14:00 (Ginebra)  | 2 de mayo de 2023
            CHINESE | 14:00（日内瓦）    | 2023年5月2日
            ARABIC  | 14:00 (جنيف)     | 2 مايو 2023
            """)
    void areWrittenAsATimeOrADayInGeneva(Language language, String time, String day) {
        assertThat(moments.time(AFTERNOON, language)).isEqualTo(time);
        assertThat(moments.day(AFTERNOON, language)).isEqualTo(day);
    }

    @Test
    void areWrittenOnceWhereTheReadersClockShowsTheSame() {
        assertThat(moments.inFull(AFTERNOON, Language.ENGLISH, ZoneId.of("Europe/Paris")))
                .isEqualTo("2 May 2023, 14:00 (Geneva)");
    }

    @Test
    void nameTheReadersDayWhereItIsAnother() {
        var night = Instant.parse("2023-05-01T22:30:00Z");
        assertThat(moments.inFull(night, Language.ENGLISH, NEW_YORK))
                .isEqualTo("2 May 2023, 00:30 (Geneva) · 1 May, 18:30 (your time)");
    }

    @Test
    void followTheClocksOnTheDayGenevaChangesThem() {
        var nairobi = ZoneId.of("Africa/Nairobi");
        assertThat(moments.inFull(Instant.parse("2026-03-29T00:59:00Z"), Language.ENGLISH, nairobi))
                .isEqualTo("29 March 2026, 01:59 (Geneva) · 03:59 (your time)");
        assertThat(moments.inFull(Instant.parse("2026-03-29T01:00:00Z"), Language.ENGLISH, nairobi))
                .isEqualTo("29 March 2026, 03:00 (Geneva) · 04:00 (your time)");
    }

    @Test
    void agreeWithAReaderWhoseClockAgreesOnThatDayOnly() {
        var lagos = ZoneId.of("Africa/Lagos");
        assertThat(moments.inFull(Instant.parse("2026-01-15T11:00:00Z"), Language.ENGLISH, lagos))
                .isEqualTo("15 January 2026, 12:00 (Geneva)");
        assertThat(moments.inFull(Instant.parse("2026-07-15T11:00:00Z"), Language.ENGLISH, lagos))
                .isEqualTo("15 July 2026, 13:00 (Geneva) · 12:00 (your time)");
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
