package iscg.meeting;

import static iscg.language.Language.ARABIC;
import static iscg.language.Language.CHINESE;
import static iscg.language.Language.ENGLISH;
import static iscg.language.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.meeting.SixTexts.Label;
import iscg.meeting.SixTexts.Labelled;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SixTextsTest {

    private final SixTexts french = SixTexts.EMPTY.with(FRENCH, "Réunion").with(ENGLISH, "Meeting");

    @Test
    void haveTheLanguageThatWasTypedFirstAsTheirOriginal() {
        assertThat(french.original()).isEqualTo(FRENCH);
        assertThat(french.with(FRENCH, " ").original()).isEqualTo(ENGLISH);
        assertThat(french.with(FRENCH, " ").with(FRENCH, "Séance").original())
                .as("while it is typed anew")
                .isEqualTo(FRENCH);
        assertThat(new SixTexts(Map.of(CHINESE, "会议", ENGLISH, "Meeting")).original())
                .as("where nobody knows")
                .isEqualTo(ENGLISH);
    }

    @Test
    void areReadInTheReadersLanguageElseInTheOriginal() {
        assertThat(french.forReader(ENGLISH)).isEqualTo("Meeting");
        assertThat(french.forReader(ARABIC)).isEqualTo("Réunion");
        assertThat(french.languageFor(ARABIC)).isEqualTo(FRENCH);
        assertThat(SixTexts.EMPTY.forReader(ARABIC)).isEmpty();
    }

    @Test
    void standForThemselvesOnlyWhereTheyAreUpToDateAndByPeople() {
        var completed = french.rendered(
                Map.of(CHINESE, "会议"),
                Map.of(ENGLISH, new Labelled("Meeting", Label.STALE), ARABIC, new Labelled("اجتماع", Label.MACHINE)));

        assertThat(completed.forReader(CHINESE)).isEqualTo("会议");
        assertThat(completed.forReader(ENGLISH)).isEqualTo("Réunion");
        assertThat(completed.labelledFor(ENGLISH)).contains(new Labelled("Meeting", Label.STALE));
        assertThat(completed.labelledFor(ARABIC)).contains(new Labelled("اجتماع", Label.MACHINE));
        assertThat(completed.labelledFor(CHINESE)).isEmpty();
    }
}
