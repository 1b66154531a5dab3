package iscg.disposition;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.language.Language.ENGLISH;
import static iscg.language.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import iscg.translation.TextKind;
import iscg.translation.TranslationItem;
import iscg.translation.Translators;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class DispositionServiceTest {

    private static final int ITEM = 2;
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    DispositionPreparationService preparation;

    @Autowired
    DispositionService dispositions;

    @Autowired
    ActionService actions;

    @Autowired
    Translators translators;

    @Autowired
    JdbcClient database;

    private MeetingId meeting;

    @BeforeEach
    void announceAMeeting() {
        meeting = meetings.published();
    }

    @Test
    void keepsADraftFromReadersUntilItIsPublished() {
        var id = stage.as(SECRETARY, () -> word("Agreed to meet again."));
        assertThat(read()).isEmpty();
        stage.as(SECRETARY, () -> preparation.publish(id));
        assertThat(read()).extracting(one -> one.content().text().in(ENGLISH)).containsExactly("Agreed to meet again.");
        assertThat(verbs()).containsExactly("meeting.disposition-begun", "meeting.disposition-published");
    }

    @Test
    void showsWhatWasPublishedWhileItIsWordedAnew() {
        var id = stage.as(SECRETARY, () -> published(Recipient.NOBODY, null));
        stage.as(SECRETARY, () -> preparation.edit(id, one -> one.worded(FRENCH, "Il est convenu")));
        assertThat(read()).allMatch(one -> one.content().text().in(FRENCH).isEmpty());
        stage.as(SECRETARY, () -> preparation.publish(id));
        assertThat(read()).allMatch(one -> one.content().text().in(FRENCH).equals("Il est convenu"));
        assertThat(verbs()).endsWith("meeting.disposition-changed");
    }

    @Test
    void isAskedForInOtherLanguagesAndReadThereOnceItIsTranslated() {
        var id = stage.as(SECRETARY, () -> word("Agreed to meet again. In Geneva."));
        assertThat(translators.waiting(FRENCH)).isEmpty();
        stage.as(SECRETARY, () -> preparation.publish(id));
        assertThat(translators.waiting(FRENCH))
                .extracting(TranslationItem::kind)
                .containsExactly(TextKind.DECISION);

        translators.release(TextKind.DECISION, FRENCH, "Il est convenu de se réunir à nouveau.", "À Genève.");

        assertThat(read())
                .extracting(one -> one.content().text().forReader(FRENCH))
                .containsExactly("Il est convenu de se réunir à nouveau. À Genève.");
        stage.as(SECRETARY, () -> preparation.withdraw(id));
        assertThat(translators.waiting(ENGLISH)).isEmpty();
        assertThat(translators.waiting(Language.ARABIC)).isEmpty();
    }

    @Test
    void publishesNothingWithoutWords() {
        stage.enter(SECRETARY);
        var id = preparation.begin(meeting, ITEM);
        assertThatIllegalStateException().isThrownBy(() -> preparation.publish(id));
    }

    @Test
    void withdrawsButNeverDeletes() {
        var id = stage.as(SECRETARY, () -> published(Recipient.NOBODY, null));
        stage.as(SECRETARY, () -> preparation.withdraw(id));
        assertThat(read()).isEmpty();
        assertThat(database.sql("select count(*) from disposition where id = ? and withdrawn_at is not null")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(verbs()).endsWith("meeting.disposition-withdrawn");
        stage.enter(SECRETARY);
        assertThatIllegalStateException().isThrownBy(() -> preparation.edit(id, one -> one.worded(ENGLISH, "Again")));
    }

    @Test
    void notesNothingAtAMeetingThatIsADraft() {
        var draft = meetings.drafted();
        stage.enter(SECRETARY);
        assertThatIllegalStateException().isThrownBy(() -> preparation.begin(draft, ITEM));
    }

    @Test
    void followsAnActionUntilTheChairOfItsBodySaysThatItIsDone() {
        var id = stage.as(SECRETARY, () -> published(Recipient.body("RAG"), FRIDAY));
        assertThat(action()).isEqualTo(ActionState.OPEN);
        clock.passes(Duration.ofDays(5));
        assertThat(action()).isEqualTo(ActionState.OVERDUE);
        assertThat(stage.as(CHAIR_OF_RAG, () -> actions.mine()))
                .extracting(DispositionDetails::id)
                .contains(id);
        assertThat(stage.as(CHAIR_OF_TSAG, () -> actions.mine()))
                .extracting(DispositionDetails::id)
                .doesNotContain(id);
        stage.as(CHAIR_OF_RAG, () -> actions.done(id, "Sent to all.", ENGLISH));
        assertThat(action()).isEqualTo(ActionState.DONE);
        assertThat(stage.as(CHAIR_OF_RAG, () -> actions.mine()))
                .extracting(DispositionDetails::id)
                .doesNotContain(id);
        assertThat(Objects.requireNonNull(read().getFirst().completion()).note())
                .isEqualTo("Sent to all.");
        stage.as(SECRETARY, () -> actions.reopen(id));
        assertThat(action()).isEqualTo(ActionState.OVERDUE);
        assertThat(verbs()).endsWith("meeting.action-done", "meeting.action-reopened");
    }

    @Test
    void letsNobodyElseSayThatAnActionIsDone() {
        var ofRag = stage.as(SECRETARY, () -> published(Recipient.body("RAG"), FRIDAY));
        var ofKenya = stage.as(SECRETARY, () -> published(Recipient.member("KE"), FRIDAY));
        for (var player : List.of(CHAIR_OF_TSAG, DELEGATE_OF_KENYA, DELEGATE_OF_EGYPT)) {
            stage.enter(player);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> actions.done(ofRag, "Done.", ENGLISH));
        }
        stage.enter(DELEGATE_OF_EGYPT);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> actions.done(ofKenya, "Done.", ENGLISH));
        stage.as(DELEGATE_OF_KENYA, () -> actions.done(ofKenya, "Done.", ENGLISH));
        stage.as(SECRETARY, () -> actions.done(ofRag, "Done.", ENGLISH));
    }

    private DispositionId word(String words) {
        var id = preparation.begin(meeting, ITEM);
        preparation.edit(id, one -> one.worded(ENGLISH, words));
        return id;
    }

    private DispositionId published(Recipient to, LocalDate due) {
        var id = word("To be done.");
        preparation.edit(id, one -> one.of(DispositionKind.REQUESTED).to(to).dueOn(due));
        preparation.publish(id);
        return id;
    }

    private List<DispositionDetails> read() {
        return stage.as(DELEGATE_OF_KENYA, () -> dispositions.of(meeting, ITEM));
    }

    private ActionState action() {
        return stage.as(DELEGATE_OF_KENYA, () -> actions.of(meeting)).getFirst().action();
    }

    private List<String> verbs() {
        return database.sql("""
                select verb from history_entry
                where subject = ? and verb not in ('meeting.begun', 'meeting.published') order by id""").param(meeting.subject()).query(String.class).list();
    }
}
