package iscg.report.ui;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import iscg.meeting.MeetingId;
import iscg.meeting.ui.ToldOfMeeting;
import iscg.report.ReportsOnTheirWay;
import iscg.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-025: a report is written, approved by the chairs, issued and sent. */
class UC025ReportTest extends ViewTest {

    @Autowired
    ReportsOnTheirWay way;

    @Test
    void keepsWhatIsTypedAndSaysWhatIsMissing() {
        var meeting = way.drafted();
        signIn(SECRETARY);
        open(page(meeting));
        type("Closing: French", "Merci.");
        press("Put it to the chairs");
        assertThat(words())
                .contains("The report cannot be put to the chairs yet")
                .contains("Arabic, Chinese, English, Russian and Spanish");
        open(page(meeting));
        assertThat(textField("Closing: French").getValue()).isEqualTo("Merci.");
    }

    @Test
    void isPutToTheChairsWhoCommentOnAPartAndApprove() {
        var meeting = way.drafted();
        signIn(SECRETARY);
        open(page(meeting));
        assertThat(words()).contains("Item 1: \u2068Accessibility en\u2069").contains("Noted: Agreed en");
        press("Put it to the chairs");
        assertThat(words()).contains("The report is put to the chairs");
        signIn(CHAIR_OF_RAG);
        open("reviews");
        assertThat(words()).contains("It waits for your approval");
        open(page(meeting));
        test(find(TextArea.class).all().getFirst()).setValue("Please name the resolutions.");
        test(find(Button.class).withText("Send the comment").all().getFirst()).click();
        assertThat(words()).contains("The comment is sent").contains("Introduction · \u2068RAG\u2069");
        press("Approve the report");
        assertThat(words()).contains("You approved the report").contains("approved by \u2068Tomasz Wiśniewski\u2069");
        assertThat(hasButton("Approve the report")).isFalse();
    }

    @Test
    void isIssuedAndReadByEverybody() {
        var meeting = way.approved();
        signIn(SECRETARY);
        open(page(meeting));
        press("Issue the report");
        assertThat(words()).contains("The report is issued");
        signIn(DELEGATE_OF_KENYA);
        open(meeting.address().substring(1));
        assertThat(words()).contains("Report of the meeting").contains("issued on 23 November 2026");
        assertThat(hasLink("Arabic, PDF")).isTrue();
    }

    @Test
    void isSentToABodyWhoseChairTakesNote() {
        var meeting = way.issued();
        signIn(SECRETARY);
        open(page(meeting));
        choose("Body", "Telecommunication Standardization Advisory Group (TSAG)");
        press("Send the report");
        assertThat(words()).contains("The report is sent").contains("For information Awaited");
        signIn(CHAIR_OF_TSAG);
        open("reviews");
        assertThat(words()).contains("Reports of meetings").contains("For information");
        open(page(meeting));
        press("Take note");
        assertThat(words()).contains("The report is noted").contains("Settled");
    }

    @Test
    void showsBesideItsActsWhomTheyReach() {
        stage.as(CHAIR_OF_RAG, () -> {});
        var meeting = way.drafted();
        signIn(SECRETARY);
        open(page(meeting));
        assertThat(receivers()).contains("Tomasz Wiśniewski").contains("waits for your approval as chair");
        press("Put it to the chairs");
        signIn(CHAIR_OF_RAG);
        open(page(meeting));
        assertThat(receivers()).contains("Priya Raghunathan");
    }

    @Test
    void isNobodysBusinessBeforeItIsPutToThem() {
        var meeting = way.drafted();
        signIn(CHAIR_OF_RAG);
        open(page(meeting));
        assertThat(heading()).isEqualTo("There is no page at this address");
    }

    private String receivers() {
        var told = find(ToldOfMeeting.class).all().getFirst();
        test(told).toggleContent();
        return words(told);
    }

    private static String page(MeetingId meeting) {
        return meeting.address().substring(1) + "/report";
    }
}
