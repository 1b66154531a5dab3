package iscg.need;

import static iscg.need.NeedsOnTheirWay.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.document.DocumentId;
import iscg.language.Language;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftMergeTest {

    private static final DocumentId PLAN = new DocumentId(UUID.randomUUID());
    private static final DocumentId LETTER = new DocumentId(UUID.randomUUID());
    private static final DocumentId TABLE = new DocumentId(UUID.randomUUID());

    @Test
    void keepsFromBothWhatWasChangedInDifferentFields() {
        var merge = DraftMerge.of(COMPLETE, COMPLETE.withTitle("Here"), COMPLETE.withRequest("There"));
        assertThat(merge.content()).isEqualTo(COMPLETE.withTitle("Here").withRequest("There"));
        assertThat(merge.undecided()).isEmpty();
    }

    @Test
    void leavesAFieldThatBothChangedDifferentlyAsItIsStored() {
        var merge = DraftMerge.of(COMPLETE, COMPLETE.withTitle("Here").withReply("Yes."), COMPLETE.withTitle("There"));
        assertThat(merge.content()).isEqualTo(COMPLETE.withTitle("There").withReply("Yes."));
        assertThat(merge.undecided()).containsExactly(DraftField.TITLE);
    }

    @Test
    void asksNothingWhereBothWroteTheSame() {
        var same = COMPLETE.withDescription("The same.");
        assertThat(DraftMerge.of(COMPLETE, same, same).undecided()).isEmpty();
    }

    @Test
    void keepsEachChoiceAndEachDocumentThatEitherAddedOrRemoved() {
        var seen = COMPLETE.withSectors(Set.of(Sector.ITU_T, Sector.ITU_R)).withDocuments(List.of(PLAN, LETTER));
        var mine = seen.withSectors(Set.of(Sector.ITU_T, Sector.ITU_D)).withDocuments(List.of(LETTER));
        var stored = seen.withSectors(Set.of(Sector.ITU_T, Sector.ITU_R, Sector.GENERAL_SECRETARIAT))
                .withDocuments(List.of(PLAN, LETTER, TABLE));
        var merge = DraftMerge.of(seen, mine, stored);
        assertThat(merge.content().sectors())
                .containsExactlyInAnyOrder(Sector.ITU_T, Sector.ITU_D, Sector.GENERAL_SECRETARIAT);
        assertThat(merge.content().documents()).containsExactly(LETTER, TABLE);
        assertThat(merge.undecided()).isEmpty();
    }

    @Test
    void asksForTheTopicAndForTheLanguageThatBothChose() {
        var seen = DraftContent.EMPTY.withTopic("accessibility");
        var merge = DraftMerge.of(
                seen,
                seen.withTopic("climate-change").withChosenLanguage(Language.FRENCH),
                seen.withTopic("e-meetings").withChosenLanguage(Language.ARABIC));
        assertThat(merge.undecided()).containsExactlyInAnyOrder(DraftField.TOPIC, DraftField.LANGUAGE);
        assertThat(merge.content().topic()).isEqualTo("e-meetings");
        assertThat(merge.content().language()).isEqualTo(Language.ARABIC);
    }

    @Test
    void letsALanguageThatWasChosenHoldOverOneThatWasMerelyDetected() {
        var seen = DraftContent.EMPTY.withTitle("Réunions").withDetectedLanguage(Language.FRENCH);
        var chosen = seen.withChosenLanguage(Language.SPANISH);
        var detected = seen.withTitle("Meetings").withDetectedLanguage(Language.ENGLISH);
        assertThat(DraftMerge.of(seen, chosen, detected).content().language()).isEqualTo(Language.SPANISH);
        assertThat(DraftMerge.of(seen, detected, chosen).content().language()).isEqualTo(Language.SPANISH);
    }
}
