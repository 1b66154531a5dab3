package iscg.procedure.ui;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-018: the secretariat follows the checklist of a meeting, and edits the rules it is counted by. */
class UC018ProcedureTest extends ViewTest {

    @Autowired
    MeetingsOnTheirWay meetings;

    @Test
    void showsWhatIsDueAndTakesNoteOfWhatIsDone() {
        var meeting = meetings.published();
        signIn(SECRETARY);
        open(meeting.address().substring(1));
        assertThat(words()).contains("Invitation sent 11 October 2026 \u2068General Secretariat\u2069 Late");
        test(find(Button.class)
                        .withCondition(
                                button -> button.getAriaLabel().orElse("").equals("Mark as done: Invitation sent"))
                        .single())
                .click();
        assertThat(words()).contains("Invitation sent 11 October 2026 \u2068General Secretariat\u2069 Done");
    }

    @Test
    void showsTheChecklistToTheSecretariatAlone() {
        var meeting = meetings.published();
        signIn(DELEGATE_OF_KENYA);
        open(meeting.address().substring(1));
        assertThat(words()).doesNotContain("Checklist");
    }

    @Test
    void saysAtTheFieldWhatIsNoNumber() {
        signIn(SECRETARY);
        open("administration/procedure");
        var field = find(IntegerField.class).all().getFirst();
        field.setValue(400);
        test(find(Button.class).withText("Save").all().getFirst()).click();
        assertThat(field.isInvalid()).isTrue();
    }
}
