package iscg.meeting.ui;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.language.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import iscg.language.Language;
import iscg.meeting.AMeeting;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.testing.ViewTest;
import iscg.translation.TextKind;
import iscg.translation.Translators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-015: the secretariat prepares a meeting and publishes it, and everybody sees it. */
class UC015PrepareMeetingTest extends ViewTest {

    private static final String[] LANGUAGES = {"Arabic", "Chinese", "English", "French", "Russian", "Spanish"};

    @Autowired
    Translators translators;

    @Autowired
    MeetingsOnTheirWay meetings;

    @Test
    void preparesAMeetingAndPublishesIt() {
        signIn(SECRETARY);
        open("meetings");
        press("Prepare a meeting");
        for (var language : LANGUAGES) {
            type("Title: " + language, "Title in " + language);
            type("Place: " + language, "Place in " + language);
        }
        find(DatePicker.class)
                .withCondition(field -> "Day".equals(field.getLabel()))
                .single()
                .setValue(AMeeting.DAY);
        type("Begins", "14.00");
        type("Ends", "1700");
        press("Publish the meeting");
        assertThat(heading()).isEqualTo("Title in English");
        assertThat(words()).contains("Place in English").contains("11 January 2027");
    }

    @Test
    void keepsWhatIsTypedWithoutAnybodySavingIt() {
        signIn(SECRETARY);
        open("meetings");
        press("Prepare a meeting");
        var address = address();
        type("Title: Arabic", "اجتماع الفريق");
        open("meetings");
        open(address);
        assertThat(textField("Title: Arabic").getValue()).isEqualTo("اجتماع الفريق");
    }

    @Test
    void saysInOnePlaceWhatIsMissing() {
        signIn(SECRETARY);
        open("meetings");
        press("Prepare a meeting");
        press("Publish the meeting");
        assertThat(words())
                .contains("Enter the title in at least one language.")
                .contains("Name the place in at least one language.")
                .contains("Give each session a day, a beginning and an end after it.");
    }

    @Test
    void saysAtTheFieldWhatIsNoTime() {
        signIn(SECRETARY);
        open("meetings");
        press("Prepare a meeting");
        type("Begins", "noon");
        assertThat(((TextField) textField("Begins")).isInvalid()).isTrue();
    }

    @Test
    void addsSessionsAndTakesThemAway() {
        signIn(SECRETARY);
        open("meetings");
        press("Prepare a meeting");
        press("Add a session");
        assertThat(words()).contains("Session 2");
        test(find(com.vaadin.flow.component.button.Button.class)
                        .withCondition(
                                button -> button.getAriaLabel().orElse("").equals("Remove session 2"))
                        .single())
                .click();
        assertThat(words()).doesNotContain("Session 2");
    }

    @ParameterizedTest
    @EnumSource
    void showsAMeetingInTheReadersLanguage(Language language) {
        var id = meetings.published();
        signIn(DELEGATE_OF_KENYA);
        UI.getCurrent().setLocale(language.locale());
        open(id.address().substring(1));
        assertThat(heading()).isEqualTo("Meeting in " + language.name());
        open("meetings");
        assertThat(words()).contains("Meeting in " + language.name());
    }

    @Test
    void showsWhatOneMayDoFromAfarInWords() {
        var id = meetings.published();
        signIn(DELEGATE_OF_KENYA);
        open(id.address().substring(1));
        assertThat(words())
                .contains("They may take the floor, on the same terms as those in the room.")
                .contains("Decisions are taken by those in the room.")
                .contains("Links are shown to those whose registration is approved.")
                .doesNotContain("meet.example.org");
        assertThat(hasButton("Change the meeting")).isFalse();
    }

    @Test
    void saysWhichMeetingIsChanged() {
        var id = meetings.published();
        signIn(SECRETARY);
        open(id.address().substring(1) + "/prepare");
        assertThat(heading()).isEqualTo("Change the meeting");
        assertThat(hasLink("Meeting in ENGLISH")).isTrue();
    }

    @Test
    void cancelsAMeetingForAReason() {
        var id = meetings.published();
        signIn(SECRETARY);
        open(id.address().substring(1) + "/prepare");
        type("Reason", "The building is closed for works.");
        press("Cancel the meeting");
        assertThat(words()).contains("This meeting is cancelled").contains("The building is closed for works.");
        translators.release(TextKind.CANCELLATION, FRENCH, "Le bâtiment est fermé pour travaux.");
        UI.getCurrent().setLocale(FRENCH.locale());
        open(id.address().substring(1));
        assertThat(words()).contains("Le bâtiment est fermé pour travaux.");
    }

    @Test
    void proposesTheNextMeetingFromTheLast() {
        var id = meetings.published();
        signIn(SECRETARY);
        open(id.address().substring(1));
        press("Propose the next meeting");
        assertThat(textField("Title: English").getValue()).isEqualTo("Meeting in ENGLISH");
        assertThat(find(DatePicker.class)
                        .withCondition(field -> "Day".equals(field.getLabel()))
                        .single()
                        .getValue())
                .isEqualTo(AMeeting.DAY.plusDays(364));
    }
}
