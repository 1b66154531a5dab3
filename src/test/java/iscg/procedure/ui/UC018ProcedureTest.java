package iscg.procedure.ui;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
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
        assertThat(words()).contains("Invitation sent 11 October 2026 \u2068General Secretariat\u2069 Overdue");
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
    void showsWhatIsLateOrNextBeforeTheTemplate() {
        meetings.published();
        signIn(SECRETARY);
        open("administration/procedure");
        assertThat(words())
                .contains("Overdue or due next")
                .contains(
                        "Invitation sent Meeting of 11 January 2027 11 October 2026 \u2068General Secretariat\u2069 Overdue")
                .contains("(RAG) 9 steps")
                .doesNotContain("3 months before it opens");
    }

    @Test
    void saysAtTheFieldWhatIsNoNumberAndBeforeWhatSavingChanges() {
        meetings.published();
        signIn(SECRETARY);
        open("administration/procedure");
        unfold("Inter-Sector Coordination Group");
        assertThat(words()).contains("Agenda published 1 month before it opens");
        unfold("Agenda published");
        var field = find(IntegerField.class).single();
        field.setValue(400);
        press("Save");
        assertThat(field.isInvalid()).isTrue();
        field.setValue(2);
        assertThat(words()).contains("Saving changes the date at one meeting.");
    }

    @Test
    void takesInAStepOnlyWithItsNames() {
        signIn(SECRETARY);
        open("administration/procedure");
        unfold("Inter-Sector Coordination Group");
        press("Add a step");
        assertThat(words()).contains("A new step was added").contains("Step without a name switched off");
        press("Save and switch on");
        assertThat(words()).contains("Name the step in all six languages first.");
        press("Remove the step");
        assertThat(words()).contains("Removed: ").doesNotContain("Step without a name switched off");
    }

    private void unfold(String name) {
        var details = find(NativeDetails.class)
                .withCondition(one -> words(one).startsWith(name))
                .single();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }
}
