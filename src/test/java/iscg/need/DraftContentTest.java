package iscg.need;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.document.DocumentId;
import iscg.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftContentTest {

    private static final DraftContent COMPLETE = DraftContent.EMPTY
            .withTopic("accessibility")
            .withTitle("Captioning of all ISCG meetings")
            .withDescription("Delegates who are hard of hearing cannot follow.")
            .withRequest("Captioning in the six languages.")
            .withChosenLanguage(Language.ENGLISH)
            .withSectors(Set.of(Sector.ITU_T));

    @Test
    void canBeSentWhenItIsComplete() {
        assertThat(COMPLETE.problems()).isEmpty();
    }

    @Test
    void namesWhatIsMissingInTheOrderOfTheForm() {
        assertThat(DraftContent.EMPTY.problems())
                .containsExactly(
                        DraftProblem.TOPIC_MISSING,
                        DraftProblem.TITLE_MISSING,
                        DraftProblem.DESCRIPTION_MISSING,
                        DraftProblem.REQUEST_MISSING,
                        DraftProblem.LANGUAGE_MISSING,
                        DraftProblem.SECTORS_MISSING);
    }

    @Test
    void takesSpacesForNothing() {
        assertThat(COMPLETE.withTitle(" \n\t").problems()).containsExactly(DraftProblem.TITLE_MISSING);
    }

    @Test
    void namesWhatIsTooLong() {
        var endless = "م".repeat(DraftContent.LONGEST_TEXT + 1);
        assertThat(COMPLETE.withTitle("x".repeat(DraftContent.LONGEST_TITLE + 1))
                        .withDescription(endless)
                        .withRequest(endless)
                        .problems())
                .containsExactly(
                        DraftProblem.TITLE_TOO_LONG, DraftProblem.DESCRIPTION_TOO_LONG, DraftProblem.REQUEST_TOO_LONG);
    }

    @Test
    void takesWhatIsJustShortEnough() {
        assertThat(COMPLETE.withTitle("x".repeat(DraftContent.LONGEST_TITLE)).problems())
                .isEmpty();
    }

    @Test
    void followsTheDetectedLanguageUntilTheDelegateChooses() {
        var detected = DraftContent.EMPTY.withDetectedLanguage(Language.FRENCH);
        assertThat(detected.withDetectedLanguage(Language.SPANISH).language()).isEqualTo(Language.SPANISH);
        var chosen = detected.withChosenLanguage(Language.ARABIC);
        assertThat(chosen.withDetectedLanguage(Language.SPANISH).language()).isEqualTo(Language.ARABIC);
    }

    @Test
    void isEmptyUntilSomethingIsSaid() {
        assertThat(DraftContent.EMPTY.isEmpty()).isTrue();
        assertThat(DraftContent.EMPTY.withDetectedLanguage(Language.RUSSIAN).isEmpty())
                .isTrue();
        assertThat(DraftContent.EMPTY.withRequest("a").isEmpty()).isFalse();
    }

    @Test
    void keepsItsDocumentsWhateverHappensToTheListItWasGiven() {
        var given = new ArrayList<>(List.of(new DocumentId(UUID.randomUUID())));
        var content = DraftContent.EMPTY.withDocuments(given);
        given.clear();
        assertThat(content.documents()).hasSize(1);
    }

    @Test
    void becomesATextWithoutSpacesAroundItsTitle() {
        assertThat(COMPLETE.withTitle("  Captioning ").text().title()).isEqualTo("Captioning");
    }
}
