package iscg.need;

import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.need.NeedsOnTheirWay.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class DraftServiceTest {

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    DraftService drafts;

    @Autowired
    SubmissionService submissions;

    @BeforeEach
    void theDelegateOfKenyaIsSignedIn() {
        stage.enter(DELEGATE_OF_KENYA);
    }

    @Test
    void storesADraftWithTheFirstThingTyped() {
        var id = drafts.newId();
        assertThat(drafts.find(id)).isEmpty();
        prepared.change(id, content -> content.withTitle("C"));
        assertThat(drafts.find(id))
                .contains(new DraftDetails(id, DraftContent.EMPTY.withTitle("C"), null, SetClock.MONDAY));
    }

    @Test
    void keepsAllThatWasTyped() {
        var id = prepared.draftedBy(DELEGATE_OF_KENYA);
        assertThat(drafts.find(id)).get().extracting(DraftDetails::content).isEqualTo(COMPLETE);
        prepared.change(
                id,
                content -> content.withSectors(Set.of(Sector.ITU_D))
                        .withWishes(Set.of())
                        .withTopic(null));
        assertThat(drafts.find(id))
                .get()
                .extracting(DraftDetails::content)
                .isEqualTo(COMPLETE.withSectors(Set.of(Sector.ITU_D))
                        .withWishes(Set.of())
                        .withTopic(null));
    }

    @Test
    void keepsTenMegabytesThoughTheyAreTooLongToBeSent() {
        var text = "A long text. ".repeat(10_000_000 / 13);
        var id = prepared.draftedBy(DELEGATE_OF_KENYA, COMPLETE.withDescription(text));
        var draft = drafts.find(id).orElseThrow();
        assertThat(draft.content().description()).isEqualTo(text);
        assertThat(draft.problems()).isNotEmpty();
    }

    @Test
    void keepsATitleThatIsTooLongToBeSent() {
        var title = "ع".repeat(DraftContent.LONGEST_TITLE + 1);
        var id = prepared.draftedBy(DELEGATE_OF_KENYA, COMPLETE.withTitle(title));
        assertThat(drafts.find(id))
                .get()
                .extracting(draft -> draft.content().title())
                .isEqualTo(title);
    }

    @RepeatedTest(5)
    void keepsFromBothWhatTwoDevicesChangeInDifferentFieldsAtTheSameMoment() {
        var id = prepared.draftedBy(DELEGATE_OF_KENYA);
        AtOnce.all(List.of(
                        () -> stage.as(DELEGATE_OF_KENYA, () -> prepared.change(id, kept -> kept.withTitle("Phone"))),
                        () -> stage.as(DELEGATE_OF_KENYA, () -> prepared.change(id, kept -> kept.withRequest("Desk")))))
                .forEach(Future::resultNow);
        assertThat(drafts.find(id))
                .get()
                .extracting(DraftDetails::content)
                .isEqualTo(COMPLETE.withTitle("Phone").withRequest("Desk"));
    }

    @Test
    void savesNothingOverATextThatItsWriterHasNotSeen() {
        var id = prepared.draftedBy(DELEGATE_OF_KENYA);
        drafts.save(id, COMPLETE, COMPLETE.withRequest("From the desk"));
        var saved =
                drafts.save(id, COMPLETE, COMPLETE.withRequest("From the phone").withTitle("Captioning"));
        assertThat(saved.undecided()).containsExactly(DraftField.REQUEST);
        assertThat(saved.now().content())
                .isEqualTo(COMPLETE.withRequest("From the desk").withTitle("Captioning"));
        var decided = drafts.save(id, saved.now().content(), COMPLETE.withRequest("From the phone"));
        assertThat(decided.undecided()).isEmpty();
        assertThat(drafts.find(id).orElseThrow().content().request()).isEqualTo("From the phone");
    }

    @RepeatedTest(5)
    void letsOneHoldAndAsksTheOtherWhereTwoDevicesSaveOneFieldAtTheSameMoment() {
        var id = prepared.draftedBy(DELEGATE_OF_KENYA);
        var saved = AtOnce.all(List.<Callable<SavedDraft>>of(
                        () -> stage.as(DELEGATE_OF_KENYA, () -> drafts.save(id, COMPLETE, COMPLETE.withTitle("Phone"))),
                        () -> stage.as(DELEGATE_OF_KENYA, () -> drafts.save(id, COMPLETE, COMPLETE.withTitle("Desk")))))
                .stream()
                .map(Future::resultNow)
                .map(SavedDraft::undecided)
                .toList();
        assertThat(saved).containsExactlyInAnyOrder(Set.of(), Set.of(DraftField.TITLE));
    }

    @Test
    void listsWhatCanBeContinuedTheLastTouchedFirst() {
        var older = prepared.draftedBy(DELEGATE_OF_KENYA);
        clock.passes(Duration.ofMinutes(1));
        var newer = prepared.draftedBy(DELEGATE_OF_KENYA);
        var discarded = prepared.draftedBy(DELEGATE_OF_KENYA);
        drafts.discard(discarded);
        prepared.submittedBy(DELEGATE_OF_KENYA);
        assertThat(drafts.open()).extracting(DraftDetails::id).containsExactly(newer, older);
    }

    @Test
    void doesNotExistToAnybodyElse() {
        var id = prepared.draftedBy(DELEGATE_OF_KENYA);
        stage.enter(DELEGATE_OF_EGYPT);
        assertThat(drafts.find(id)).isEmpty();
        assertThat(drafts.open()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> prepared.change(id, content -> content.withTitle("Mine")));
        drafts.discard(id);
        stage.enter(DELEGATE_OF_KENYA);
        assertThat(drafts.find(id)).get().extracting(DraftDetails::content).isEqualTo(COMPLETE);
    }

    @Test
    void isClosedOnceSentAndSaysAsWhat() {
        var id = prepared.draftedBy(DELEGATE_OF_KENYA);
        var number = submissions.send(id);
        assertThat(drafts.find(id)).isEmpty();
        assertThatExceptionOfType(DraftClosed.class)
                .isThrownBy(() -> prepared.change(id, content -> content.withTitle("Too late")))
                .satisfies(refusal -> assertThat(refusal.sentAs()).contains(number));
        drafts.discard(id);
        assertThat(submissions.send(id)).isEqualTo(number);
    }

    @Test
    void isClosedOnceDiscarded() {
        var id = prepared.draftedBy(DELEGATE_OF_KENYA);
        drafts.discard(id);
        assertThat(drafts.find(id)).isEmpty();
        assertThatExceptionOfType(DraftClosed.class)
                .isThrownBy(() -> prepared.change(id, content -> content.withTitle("Too late")));
    }

    @Test
    void beginsAReplyWithTheTextOfTheNeed() {
        var number = prepared.askedBack();
        var reply = drafts.reply(number);
        assertThat(reply.revises()).isEqualTo(number);
        assertThat(reply.content()).isEqualTo(COMPLETE);
    }

    @RepeatedTest(3)
    void beginsOneReplyHoweverOftenItIsAskedFor() {
        var number = prepared.askedBack();
        assertThat(AtOnce.times(
                        4,
                        () -> stage.as(
                                DELEGATE_OF_KENYA, () -> drafts.reply(number).id())))
                .extracting(Future::resultNow)
                .containsOnly(drafts.reply(number).id());
    }

    @Test
    void repliesOnlyToWhatWasAskedOfOneself() {
        var asked = prepared.askedBack();
        var notAsked = prepared.submitted();
        assertThatExceptionOfType(NeedMovedOn.class).isThrownBy(() -> drafts.reply(notAsked));
        stage.enter(DELEGATE_OF_EGYPT);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> drafts.reply(asked));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> drafts.reply(new NeedNumber(2026, 99)));
    }
}
