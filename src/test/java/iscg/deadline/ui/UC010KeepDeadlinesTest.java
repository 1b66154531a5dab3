package iscg.deadline.ui;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import iscg.deadline.DeadlineService;
import iscg.need.NeedsOnTheirWay;
import iscg.testing.ViewTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-010: the secretariat keeps deadlines, and whoever sends knows before what becomes of the text. */
class UC010KeepDeadlinesTest extends ViewTest {

    @Autowired
    DeadlineService deadlines;

    @Autowired
    NeedsOnTheirWay needs;

    @Test
    void showsTheDeadlinesOfEachBody() {
        signIn(SECRETARY);
        open("administration/deadlines");
        assertThat(heading()).isEqualTo("Deadlines and meetings");
        assertThat(words()).contains("Telecommunication Standardization Advisory Group (TSAG)");
    }

    @Test
    void addsAMeetingAndTakesItAway() {
        signIn(SECRETARY);
        open("administration/deadlines");
        find(DatePicker.class).all().getFirst().setValue(LocalDate.of(2027, 5, 3));
        test(find(Button.class).withText("Add the meeting").all().getFirst()).click();
        assertThat(words()).contains("3 May 2027");
        test(button("Remove")).click();
        assertThat(words()).doesNotContain("3 May 2027");
    }

    @Test
    void saysAtTheFieldWhatIsNoNumberOfDays() {
        signIn(SECRETARY);
        open("administration/deadlines");
        var days = find(IntegerField.class).all().getFirst();
        days.setValue(400);
        test(find(Button.class).withText("Save the deadlines").all().getFirst()).click();
        assertThat(days.isInvalid()).isTrue();
        assertThat(days.getErrorMessage()).contains("366");
    }

    @Test
    void tellsTheDelegateBeforeSendingWhetherTheTextWillBeTranslated() {
        stage.as(SECRETARY, () -> deadlines.addMeeting("TSAG", version(), LocalDate.of(2027, 5, 3)));
        var draft = needs.draftedBy(DELEGATE_OF_KENYA);
        signIn(DELEGATE_OF_KENYA);
        open("needs/new/" + draft + "/check");
        assertThat(words())
                .contains("Sent today, the text will be translated for the meeting of 3 May 2027.")
                .contains("3 March 2027, 23:59 (Geneva)");
    }

    @Test
    void tellsTheSecretariatBeforeForwardingThatATextIsTooLate() {
        stage.as(SECRETARY, () -> deadlines.addMeeting("TSAG", version(), LocalDate.of(2026, 12, 1)));
        var number = needs.submitted();
        signIn(SECRETARY);
        open(number.address().substring(1));
        assertThat(words())
                .contains("too late for the meeting of 1 December 2026")
                .contains("19 November 2026");
    }

    private long version() {
        return deadlines.of("TSAG").orElseThrow().version();
    }
}
