package iscg.live.ui;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.delegate;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import iscg.disposition.DispositionPreparationService;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.live.ConductService;
import iscg.live.FloorRequest;
import iscg.live.FloorService;
import iscg.live.MeetingsInSession;
import iscg.meeting.MeetingId;
import iscg.meeting.PreparationService;
import iscg.meeting.RemoteRights;
import iscg.registration.Attendance;
import iscg.registration.RegistrationService;
import iscg.testing.SetClock;
import iscg.testing.ViewTest;
import iscg.ui.Announcer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** UC-023: a participant follows the meeting and asks for the floor; the secretariat conducts it. */
class UC023FollowAMeetingTest extends ViewTest {

    private static final Player OTHER_DELEGATE = delegate("Amina Njoroge", "KE");

    @Autowired
    MeetingsInSession meetings;

    @Autowired
    ConductService conduct;

    @Autowired
    FloorService floor;

    @Autowired
    RegistrationService registrations;

    @Autowired
    DispositionPreparationService decisions;

    @Autowired
    PreparationService preparation;

    @Autowired
    SetClock clock;

    private MeetingId meeting;

    @BeforeEach
    void openAMeeting() {
        meeting = meetings.inSession();
        meetings.takesPart(DELEGATE_OF_KENYA, meeting, Attendance.ON_SITE);
        meetings.takesPart(OTHER_DELEGATE, meeting, Attendance.REMOTE);
    }

    @Test
    void showsWhereTheMeetingStandsAtAGlance() {
        signIn(DELEGATE_OF_KENYA);
        open(page() + "/live");
        assertThat(words())
                .contains("In session Session 1")
                .contains("Item 1 of 3: Opening")
                .contains("Has the floor: nobody at the moment")
                .contains("You are not on the list of speakers.")
                .contains("Next, item 2: Accessibility");
    }

    @Test
    void followsTheMeetingAndSaysOnceWhatIsNew() {
        signIn(DELEGATE_OF_KENYA);
        open(page() + "/live");
        stage.as(SECRETARY, () -> conduct.goTo(meeting, 1, 2));
        tellThePage();
        assertThat(words()).contains("Item 2 of 3: Accessibility");
        assertThat(said()).isEqualTo("Item 2 is now being discussed: \u2068Accessibility\u2069.");
    }

    @Test
    void standsStillForWhoeverWantsItTo() {
        signIn(DELEGATE_OF_KENYA);
        open(page() + "/live");
        press("Pause updates");
        assertThat(words()).contains("Updates are paused.");
        stage.as(SECRETARY, () -> conduct.goTo(meeting, 1, 2));
        assertThat(words()).contains("Item 1 of 3: Opening");
        press("Resume updates");
        assertThat(words()).contains("Item 2 of 3: Accessibility");
    }

    @Test
    void asksForTheFloorGetsItAndIsTold() {
        signIn(DELEGATE_OF_KENYA);
        stage.as(OTHER_DELEGATE, () -> floor.ask(meeting, 1, FloorRequest.Kind.FLOOR));
        open(page() + "/live");
        pressAsSeen("Ask for the floor");
        assertThat(words())
                .contains("You are on the list of speakers: place 2 of 2.")
                .contains("Amina Njoroge Kenya Remote")
                .contains("Wanjiru Kamau Kenya (you) On site");
        stage.as(SECRETARY, () -> conduct.give(meeting, 2));
        tellThePage();
        assertThat(words()).contains("Has the floor: Wanjiru Kamau").contains("You have the floor.");
        assertThat(said()).isEqualTo("You have the floor.");
    }

    @Test
    void withdrawsARequest() {
        signIn(DELEGATE_OF_KENYA);
        open(page() + "/live");
        pressAsSeen("Ask for the floor");
        pressAsSeen("Withdraw the request");
        assertThat(words())
                .contains("You are not on the list of speakers.")
                .contains("Nobody is waiting for the floor.");
        assertThat(hasButton("Ask for the floor")).isTrue();
    }

    @Test
    void saysInWordsThatOneDoesNotTakePartAnyMore() {
        signIn(DELEGATE_OF_KENYA);
        open(page() + "/live");
        stage.as(DELEGATE_OF_KENYA, () -> registrations.withdraw(meeting));
        pressAsSeen("Ask for the floor");
        assertThat(words()).contains("You no longer follow this meeting");
    }

    @Test
    void takesAPressForTheItemItsReaderSaw() {
        signIn(DELEGATE_OF_KENYA);
        open(page() + "/live");
        stage.as(SECRETARY, () -> conduct.goTo(meeting, 1, 2));
        tellThePage();
        pressAsSeen("Ask for the floor", "1");
        assertThat(words()).contains("The meeting has moved on").contains("Nobody is waiting for the floor.");
    }

    @Test
    void putsAPointOfOrderFirst() {
        stage.as(OTHER_DELEGATE, () -> floor.ask(meeting, 1, FloorRequest.Kind.FLOOR));
        signIn(DELEGATE_OF_KENYA);
        open(page() + "/live");
        pressAsSeen("Raise a point of order");
        assertThat(words())
                .contains("place 1 of 2")
                .contains("Wanjiru Kamau Kenya (you) Point of order On site Amina Njoroge Kenya Remote");
    }

    @Test
    void tellsRemoteParticipantsInWordsThatTheyMayNotSpeak() {
        stage.as(SECRETARY, () -> {
            preparation.edit(meeting, plan -> plan.fromAfar(new RemoteRights(false, false)));
            preparation.publish(meeting);
        });
        signIn(OTHER_DELEGATE);
        open(page() + "/live");
        assertThat(words())
                .contains("At this meeting, remote participants follow the discussion and may not take the floor.");
        assertThat(hasButton("Ask for the floor")).isFalse();
    }

    @Test
    void isNotFoundByThoseWhoDoNotTakePart() {
        signIn(DELEGATE_OF_EGYPT);
        open(page() + "/live");
        assertThat(heading()).isEqualTo("There is no page at this address");
        open(page());
        assertThat(hasLink("Follow the meeting live")).isFalse();
    }

    @Test
    void opensASessionTakesUpItemsAndClosesIt() {
        signIn(SECRETARY);
        var other = meetings.announced();
        open(other.address().substring(1));
        follow("Conduct the meeting");
        press("Open the session");
        pass();
        press("Take up item 1: \u2068Opening\u2069");
        pass();
        press("Take up item 2: \u2068Accessibility\u2069");
        assertThat(words()).contains("Item 2 of 3: Accessibility");
        pass();
        press("Close session 1");
        assertThat(words()).contains("Not in session").contains("Last discussed, item 2 of 3: Accessibility");
    }

    @Test
    void takesADoubleClickForOne() {
        signIn(SECRETARY);
        open(page() + "/conduct");
        press("Take up item 2: \u2068Accessibility\u2069");
        press("Take up item 3: \u2068Climate change\u2069"); // the second click meets the button as it is then
        assertThat(words()).contains("Item 2 of 3: Accessibility");
    }

    @Test
    void givesTheFloorAndChangesTheOrder() {
        stage.as(DELEGATE_OF_KENYA, () -> floor.ask(meeting, 1, FloorRequest.Kind.FLOOR));
        stage.as(OTHER_DELEGATE, () -> floor.ask(meeting, 1, FloorRequest.Kind.FLOOR));
        signIn(SECRETARY);
        open(page() + "/conduct");
        test(byName("Move up: \u2068Amina Njoroge\u2069")).click();
        pass();
        test(byName("Give the floor: \u2068Amina Njoroge\u2069")).click();
        assertThat(words()).contains("Has the floor: Amina Njoroge Kenya");
        pass();
        test(byName("Has spoken: \u2068Amina Njoroge\u2069")).click();
        assertThat(words()).contains("Has the floor: nobody at the moment").contains("1 speaker is waiting");
        pass();
        press("Close the list of speakers");
        assertThat(words()).contains("The list of speakers is closed.");
    }

    @Test
    void saysThatSomebodyWasFirst() {
        stage.as(DELEGATE_OF_KENYA, () -> floor.ask(meeting, 1, FloorRequest.Kind.FLOOR));
        signIn(SECRETARY);
        open(page() + "/conduct");
        stage.as(DELEGATE_OF_KENYA, () -> floor.withdraw(meeting, FloorRequest.Kind.FLOOR));
        test(byName("Give the floor: \u2068Wanjiru Kamau\u2069")).click();
        assertThat(words()).contains("The meeting has moved on").contains("Nobody is waiting for the floor.");
    }

    @Test
    void readsADecisionAsSoonAsItIsPublished() {
        signIn(DELEGATE_OF_KENYA);
        open(page() + "/live");
        decide(2, "The Group agreed to caption its meetings.");
        tellThePage();
        assertThat(words()).contains("The Group agreed to caption its meetings.");
        assertThat(said()).isEqualTo("The decisions on item 2 have changed: \u2068Accessibility\u2069.");
    }

    @Test
    void staysWithTheDecisionsOfAnItemWhenTheMeetingMovesOn() {
        signIn(SECRETARY);
        open(page() + "/conduct");
        press("Note a decision");
        stage.as(CHAIR_OF_RAG, () -> conduct.goTo(meeting, 1, 2));
        tellThePage();
        assertThat(words()).contains("The meeting has moved on to item 2.");
        press("Note decisions on item 2");
        assertThat(words()).doesNotContain("The meeting has moved on to item 2.");
    }

    private void decide(int item, String words) {
        stage.as(SECRETARY, () -> {
            var id = decisions.begin(meeting, item);
            decisions.edit(id, now -> now.worded(Language.ENGLISH, words));
            decisions.publish(id);
        });
    }

    @Test
    void isConductedByNobodyElse() {
        signIn(DELEGATE_OF_KENYA);
        open(page() + "/conduct");
        assertThat(words()).doesNotContain("Take up item");
    }

    /** As the page's own part in the browser does when it hears of a change. */
    private void tellThePage() {
        var line = find(Paragraph.class)
                .withCondition(one -> one.hasClassName("live-line"))
                .single()
                .getElement();
        fire(line, "live-changed", JsonNodeFactory.instance.objectNode());
    }

    /** As a browser presses it, which says what stood on the page. */
    private void pressAsSeen(String name) {
        var element = button(name).getElement();
        pressAsSeen(name, element.getAttribute("data-item"));
    }

    private void pressAsSeen(String name, String item) {
        var element = button(name).getElement();
        var seen = JsonNodeFactory.instance.objectNode();
        seen.put("element.getAttribute('data-waits')", element.getAttribute("data-waits"));
        seen.put("element.getAttribute('data-item')", item);
        fire(element, "click", seen);
    }

    private static void fire(Element element, String event, ObjectNode data) {
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }

    private String said() {
        return find(Announcer.class).single().getText();
    }

    private void pass() {
        clock.passes(Duration.ofSeconds(2));
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
