package iscg.registration.ui;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.FOCAL_POINT_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.registration.Attendance;
import iscg.registration.RegistrationService;
import iscg.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-017: a delegate registers, their focal point approves, and what they need is arranged. */
class UC017RegisterTest extends ViewTest {

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    RegistrationService registrations;

    private MeetingId meeting;

    @BeforeEach
    void announceAMeeting() {
        meeting = meetings.published();
    }

    @Test
    @SuppressWarnings("unchecked")
    void registersAndWaitsForTheFocalPoint() {
        signIn(DELEGATE_OF_KENYA);
        open(page());
        find(RadioButtonGroup.class).single().setValue(Attendance.REMOTE);
        press("Register");
        assertThat(words()).contains("Your registration is sent").contains("Waiting for the focal point");
    }

    @Test
    void asksHowOneTakesPartBeforeRegistering() {
        signIn(DELEGATE_OF_KENYA);
        open(page());
        press("Register");
        assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
    }

    @Test
    void approvesARegistration() {
        register();
        signIn(FOCAL_POINT_OF_KENYA);
        open("registrations");
        press("Approve");
        assertThat(words()).contains("Approved:").contains("No registration is waiting for you.");
        signIn(DELEGATE_OF_KENYA);
        open(page());
        assertThat(words()).contains("You take part on site.").contains("List of participants");
    }

    @Test
    void declinesARegistrationForAReason() {
        register();
        signIn(FOCAL_POINT_OF_KENYA);
        open("registrations");
        press("Decline");
        assertThat(textField("Reason").isInvalid()).isTrue();
        type("Reason", "Another delegate will go this time.");
        press("Decline");
        signIn(DELEGATE_OF_KENYA);
        open(page());
        assertThat(words()).contains("Declined").contains("Another delegate will go this time.");
    }

    @Test
    void statesAPassportOnlyWithConsentAndIsToldWhatIsArranged() {
        register();
        signIn(DELEGATE_OF_KENYA);
        open("passport");
        tick("What do you need?", "Captioning");
        press("Save the passport");
        assertThat(words()).contains("Without your consent nothing can be kept.");
        find(Checkbox.class)
                .withCondition(box -> box.getLabel().startsWith("I agree"))
                .single()
                .setValue(true);
        press("Save the passport");
        assertThat(words()).contains("Your passport is saved");

        signIn(SECRETARY);
        open(page());
        assertThat(words()).doesNotContain("Captioning Interpretation");
        press("Show what participants need");
        type("What is arranged", "A screen with captions in the first row.");
        press("Tell the person");

        signIn(DELEGATE_OF_KENYA);
        open(page());
        assertThat(words()).contains("Arranged for you: A screen with captions in the first row.");
        open("passport");
        press("Take my consent back");
        assertThat(words()).contains("Your consent is taken back");
        open(page());
        assertThat(words()).doesNotContain("A screen with captions");
    }

    @Test
    void showsTheHeadcountToTheSecretariat() {
        stage.as(FOCAL_POINT_OF_KENYA, () -> registrations.register(meeting, Attendance.REMOTE));
        signIn(SECRETARY);
        open(page());
        assertThat(words()).contains("1 participant").contains("By region").contains("Download as CSV");
        assertThat(find(Button.class).withText("Register").exists()).isFalse();
    }

    private void register() {
        stage.as(DELEGATE_OF_KENYA, () -> registrations.register(meeting, Attendance.ON_SITE));
    }

    private String page() {
        return meeting.address().substring(1);
    }
}
