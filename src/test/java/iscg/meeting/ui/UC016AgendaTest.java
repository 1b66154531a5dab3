package iscg.meeting.ui;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.language.Language;
import iscg.meeting.AgendaPreparationService;
import iscg.meeting.AgendaService;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-016: the secretariat writes the agenda, puts it in order and publishes it, edition by edition. */
class UC016AgendaTest extends ViewTest {

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    AgendaPreparationService preparation;

    @Autowired
    AgendaService agendas;

    @Autowired
    SlipsOnTheirWay slips;

    private MeetingId meeting;

    @BeforeEach
    void announceAMeeting() {
        meeting = meetings.published();
    }

    @Test
    void saysThatAnAgendaIsStillToCome() {
        signIn(DELEGATE_OF_KENYA);
        open(page());
        assertThat(words()).contains("The agenda is not published yet.");
    }

    @Test
    void writesAnItemInSixLanguagesAndPublishesIt() {
        signIn(SECRETARY);
        open(page() + "/agenda");
        press("Add an item");
        for (var language : new String[] {"Arabic", "Chinese", "English", "French", "Russian", "Spanish"}) {
            type("Item: " + language, "Accessibility in " + language);
        }
        choose("Purpose", "For decision");
        type("Begins (optional)", "14:30");
        type("Presenter (optional)", "Chair of ISCG");
        press("Publish the agenda");
        assertThat(words())
                .contains("Accessibility in English")
                .contains("14:30 (Geneva)")
                .contains("For decision")
                .contains("Chair of ISCG");
    }

    @Test
    void publishesNoItemWithoutATitle() {
        signIn(SECRETARY);
        open(page() + "/agenda");
        press("Add an item");
        press("Publish the agenda");
        assertThat(words()).contains("Enter a title in at least one language. Items: \u20681\u2069");
    }

    @Test
    void movesItemsByButtonsAndTellsEditionsApart() {
        publishTwoItems();
        signIn(SECRETARY);
        open(page() + "/agenda");
        test(byName("Move up: \u2068Second\u2069")).click();
        assertThat(stage.as(SECRETARY, () -> preparation.agenda(meeting)).items())
                .extracting(item -> item.title().in(Language.ENGLISH))
                .containsExactly("Second", "First");
        assertThat(byName("Move up: \u2068Second\u2069").isEnabled()).isFalse();
        press("Publish the agenda");
        assertThat(words()).contains("Edition 2, 23 November 2026").contains("Moved from");
    }

    @Test
    void showsOthersAnEditionOnlyOnceItIsPublished() {
        publishTwoItems();
        stage.as(SECRETARY, () -> preparation.edit(meeting, agenda -> agenda.without(1)));
        signIn(DELEGATE_OF_KENYA);
        open(page());
        assertThat(words()).contains("First").contains("Second");
    }

    @Test
    void proposesForwardedNeedsAndSaysWhetherTheyAreInTime() {
        var slip = slips.forwardedTo("RAG");
        signIn(SECRETARY);
        open(page() + "/agenda");
        assertThat(words()).contains("In time for translation");
        press("Put on the agenda");
        assertThat(stage.as(SECRETARY, () -> preparation.agenda(meeting)).needs())
                .hasSize(1);
        assertThat(words()).contains("No other forwarded need is open.");
        assertThat(slip).isNotNull();
    }

    private void publishTwoItems() {
        stage.as(SECRETARY, () -> {
            for (var title : new String[] {"First", "Second"}) {
                preparation.edit(meeting, agenda -> {
                    var more = agenda.withAnotherItem();
                    for (var language : Language.values()) {
                        more = more.item(more.items().getLast().key(), item -> item.titled(language, title));
                    }
                    return more;
                });
            }
            preparation.publish(meeting);
        });
    }

    private Button byName(String name) {
        return find(Button.class)
                .withCondition(button -> button.getAriaLabel().orElse("").equals(name))
                .single();
    }

    private String page() {
        return meeting.address().substring(1);
    }
}
