package iscg.notification.ui;

import static iscg.identity.Player.ADMIN;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.forwarding.SlipsOnTheirWay;
import iscg.identity.Player;
import iscg.need.NeedsOnTheirWay;
import iscg.notification.ByMail;
import iscg.notification.NoticeKind;
import iscg.notification.NoticeService;
import iscg.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-009: people are told what happened, choose how, and see before sending whom they will tell. */
class UC009NoticesTest extends ViewTest {

    @Autowired
    NeedsOnTheirWay needs;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    NoticeService notices;

    @BeforeEach
    void signEverybodyInOnce() {
        stage.as(SECRETARY, () -> {});
        stage.as(CHAIR_OF_TSAG, () -> {});
    }

    @Test
    void saysWhatWouldBeHereAndHowItComes() {
        signIn(DELEGATE_OF_KENYA);
        open("notices");
        assertThat(words()).contains("There are no notices.");
    }

    @Test
    void leadsFromANoticeToTheNeedAndNotesThatItWasRead() {
        var number = needs.submitted();
        signIn(SECRETARY);
        open("notices");
        assertThat(words()).contains("submitted a need.").contains("New");
        follow("Captioning of all ISCG meetings");
        assertThat(address()).isEqualTo(number.address().substring(1));
        assertThat(notices.countUnread()).isZero();
    }

    @Test
    void leadsAChairToTheSlip() {
        var number = slips.forwardedTo("TSAG");
        signIn(CHAIR_OF_TSAG);
        open("notices");
        follow("Captioning of all ISCG meetings");
        assertThat(address()).isEqualTo(slips.of(number, "TSAG").id().address().substring(1));
    }

    @Test
    void marksAllAsRead() {
        needs.submitted();
        signIn(SECRETARY);
        open("notices");
        press("Mark all as read");
        assertThat(words()).contains("All is marked as read").doesNotContain("New");
        assertThat(hasButton("Mark all as read")).isFalse();
    }

    @Test
    void keepsHowOneWantsToBeTold() {
        signIn(SECRETARY);
        open("notices/settings");
        assertThat(words()).contains(SECRETARY.address());
        choose("New needs and replies", "By mail once a day");
        press("Save");
        assertThat(notices.choice(NoticeKind.ARRIVALS)).isEqualTo(ByMail.DAILY);
        assertThat(words()).contains("Saved");
    }

    @Test
    void showsBeforeSendingWhomItReachesAndWhatTheyWillRead() {
        var draft = needs.draftedBy(DELEGATE_OF_KENYA);
        signIn(DELEGATE_OF_KENYA);
        open("needs/new/" + draft + "/check");
        assertThat(words())
                .contains("Priya Raghunathan")
                .contains(SECRETARY.address())
                .contains("New need")
                .contains("submitted a need.")
                .contains("You get a copy yourself.");
    }

    @Test
    void showsBeforeForwardingTheMailThatEachWillGetInTheirLanguage() {
        stage.as(CHAIR_OF_TSAG.with("locale", "es"), () -> {});
        var number = needs.submitted();
        signIn(SECRETARY);
        open(number.address().substring(1));
        assertThat(words())
                .contains("La necesidad se remitió para la adopción de medidas.")
                .contains("Your need was forwarded to:");
    }

    @Test
    void showsTheAdministratorWhetherMailsGoOut() {
        needs.submitted();
        signIn(ADMIN);
        open("administration/mail");
        assertThat(heading()).isEqualTo("State of mails");
        assertThat(words()).contains("Waiting 2");
    }

    @Test
    void keepsOthersOffTheAdministratorsPage() {
        signIn(Player.DELEGATE_OF_EGYPT);
        open("administration/mail");
        assertThat(heading()).isNotEqualTo("State of mails");
    }
}
