package iscg.disposition.ui;

import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import iscg.meeting.AgendasOnTheirWay;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.testing.ViewTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-024: the secretariat notes what a meeting decides, and actions are followed up. */
class UC024NoteDecisionsTest extends ViewTest {

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    AgendasOnTheirWay agendas;

    private MeetingId meeting;

    @BeforeEach
    void publishAnAgenda() {
        meeting = meetings.published();
        agendas.publish(meeting, "Accessibility");
    }

    @Test
    void notesADecisionKeepsItAsTypedAndPublishesIt() {
        note();
        open(page() + "/decisions"); // anew: nothing typed is lost
        assertThat(words()).contains("Draft").contains("Captioning for every session");
        pressOf("Publish the decision");
        assertThat(words()).contains("The decision is published");
        signIn(DELEGATE_OF_KENYA);
        open(page());
        assertThat(words())
                .contains("Item 1: \u2068Accessibility en\u2069 Requested Captioning for every session")
                .contains("To: Telecommunication Standardization Advisory Group (TSAG)")
                .contains("By 26 February 2027 Open");
    }

    @Test
    void saysThatADecisionWithoutWordsIsNotPublished() {
        signIn(SECRETARY);
        open(page() + "/decisions");
        press("Note a decision");
        pressOf("Publish the decision");
        assertThat(words()).contains("Please write its text in at least one language.");
    }

    @Test
    void withdrawsWhatDoesNotHold() {
        note();
        pressOf("Withdraw");
        assertThat(words()).contains("The decision is withdrawn").doesNotContain("Captioning");
    }

    @Test
    void letsTheChairOfTheBodyReportAnActionAsDone() {
        note();
        pressOf("Publish the decision");
        signIn(CHAIR_OF_TSAG);
        open(page());
        type("What was done", "All sessions of TSAG are captioned.");
        press("Report it as done");
        assertThat(words())
                .contains("The action is reported as done")
                .contains("Done All sessions of TSAG are captioned.")
                .contains("\u2068Ana Lucía Quispe\u2069, 23 November 2026");
    }

    @Test
    void offersNobodyElseToReportAnAction() {
        note();
        pressOf("Publish the decision");
        signIn(DELEGATE_OF_KENYA);
        open(page());
        assertThat(hasButton("Report it as done")).isFalse();
    }

    private void note() {
        signIn(SECRETARY);
        open(page() + "/decisions");
        press("Note a decision");
        choose("Kind of decision", "Requested");
        choose("To whom it falls", "A group or a unit of the secretariat");
        choose("A group or a unit of the secretariat", "Telecommunication Standardization Advisory Group (TSAG)");
        test(find(DatePicker.class).single()).setValue(LocalDate.of(2027, 2, 26));
        type("Decision: English", "Captioning for every session");
    }

    private void pressOf(String act) {
        test(find(Button.class)
                        .withCondition(button -> button.getAriaLabel()
                                .orElse("")
                                .equals(act + ": \u2068Accessibility en\u2069, decision 1"))
                        .single())
                .click();
    }

    private String page() {
        return meeting.address().substring(1);
    }
}
