package iscg.forwarding;

import static iscg.forwarding.SlipDraft.Field.LANGUAGE;
import static iscg.forwarding.SlipDraft.Field.TEXT;
import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.VICE_CHAIR_OF_RAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.identity.Player;
import iscg.language.Language;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who send the replies of RAG, each at a device of their own, or one at two. */
@PortalTest
class SlipDraftServiceTest {

    @Autowired
    Stage stage;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    SlipDraftService drafts;

    @Autowired
    ReviewService reviews;

    SlipId slip;

    @BeforeEach
    void thereIsASlip() {
        slip = slips.of(slips.forwardedTo("RAG"), "RAG").id();
        stage.enter(CHAIR_OF_RAG);
    }

    @Test
    void isOneForAllWhoWriteIt() {
        drafts.save(slip, TEXT, 0, "Half a sentence");
        assertThat(stage.as(VICE_CHAIR_OF_RAG, () -> drafts.find(slip, TEXT)))
                .isEqualTo(new SlipDraft("Half a sentence", 1, "Tomasz Wiśniewski", SetClock.MONDAY));
    }

    @Test
    void mergesWhatTwoWriteInDifferentFields() {
        drafts.save(slip, TEXT, 0, "Oui.");
        var saving = stage.as(VICE_CHAIR_OF_RAG, () -> drafts.save(slip, LANGUAGE, 0, "fr"));
        assertThat(saving.kept()).isTrue();
        assertThat(drafts.find(slip, TEXT).text()).isEqualTo("Oui.");
        assertThat(drafts.find(slip, LANGUAGE).text()).isEqualTo("fr");
    }

    @Test
    void overwritesNothingTheWriterHasNotSeen() {
        drafts.save(slip, TEXT, 0, "Yes.");
        stage.as(VICE_CHAIR_OF_RAG, () -> {
            var refused = drafts.save(slip, TEXT, 0, "No.");
            assertThat(refused.kept()).isFalse();
            assertThat(refused.now().text()).isEqualTo("Yes.");
            var chosen = drafts.save(slip, TEXT, refused.now().saving(), "No.");
            assertThat(chosen.kept()).isTrue();
        });
        assertThat(drafts.find(slip, TEXT).text()).isEqualTo("No.");
    }

    @Test
    void takesTheSameTextTwice() {
        drafts.save(slip, TEXT, 0, "Yes.");
        assertThat(drafts.save(slip, TEXT, 0, "Yes.").kept()).isTrue();
        assertThat(drafts.find(slip, TEXT).saving()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void keepsOneOfTwoTextsAtTheSameMomentAndShowsItToTheOther() {
        var outcomes = AtOnce.all(List.of(saving(CHAIR_OF_RAG, "Yes."), saving(VICE_CHAIR_OF_RAG, "No.")));
        assertThat(outcomes)
                .extracting(Future::resultNow)
                .extracting(DraftSaving::kept)
                .containsExactlyInAnyOrder(true, false);
        assertThat(outcomes)
                .extracting(one -> one.resultNow().now().text())
                .containsOnly(drafts.find(slip, TEXT).text());
    }

    private Callable<DraftSaving> saving(Player writer, String text) {
        return () -> stage.as(writer, () -> drafts.save(slip, TEXT, 0, text));
    }

    @Test
    void bringsTheSlipIntoWorkWithItsFirstWords() {
        drafts.save(slip, TEXT, 0, " ");
        assertThat(stage.as(CHAIR_OF_RAG, () -> reviews.open(slip))
                        .orElseThrow()
                        .slip()
                        .state())
                .isEqualTo(SlipState.SEEN);
        drafts.save(slip, TEXT, 1, "H");
        assertThat(reviews.open(slip).orElseThrow().slip().state()).isEqualTo(SlipState.IN_WORK);
    }

    @Test
    void endsWithTheReplyAndLeavesTheWriterWhatWasNotSent() {
        stage.as(VICE_CHAIR_OF_RAG, () -> drafts.save(slip, TEXT, 0, "No."));
        reviews.sendAdvice(slip, "Yes.", Language.ENGLISH);
        assertThatExceptionOfType(SlipClosed.class).isThrownBy(() -> drafts.save(slip, TEXT, 1, "Late."));
        assertThat(drafts.unsent(slip)).isEmpty();
        stage.enter(VICE_CHAIR_OF_RAG);
        assertThat(drafts.unsent(slip)).contains("No.");
        drafts.discard(slip);
        assertThat(drafts.unsent(slip)).isEmpty();
    }
}
