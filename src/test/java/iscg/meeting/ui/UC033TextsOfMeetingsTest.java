package iscg.meeting.ui;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.TRANSLATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import iscg.language.Language;
import iscg.meeting.AgendaPreparationService;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.testing.ViewTest;
import iscg.translation.TextKind;
import iscg.translation.Translators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-033: docs/use-cases/UC-033-translate-texts-of-meetings.md. */
class UC033TextsOfMeetingsTest extends ViewTest {

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    AgendaPreparationService agendas;

    @Autowired
    Translators translators;

    private MeetingId meeting;

    @BeforeEach
    void announceAMeeting() {
        meeting = meetings.published();
    }

    private String page() {
        return meeting.address().substring(1);
    }

    /** Publishes an agenda of one item that is called something in English alone. */
    private void publishItem() {
        signIn(SECRETARY);
        open(page() + "/agenda");
        press("Add an item");
        type("Item: English", "Accessibility");
        press("Publish the agenda");
    }

    private void openIn(Language reader, String address) {
        signIn(DELEGATE_OF_KENYA);
        UI.getCurrent().setLocale(reader.locale());
        open(address);
    }

    @Test
    void publishesAnItemThatIsCalledSomethingInOneLanguage() {
        publishItem();
        assertThat(words()).contains("Accessibility");
        openIn(Language.FRENCH, page());
        assertThat(words()).contains("Accessibility Original : anglais");
    }

    @Test
    void offersItToTranslatorsUnderTheDayOfItsMeeting() {
        publishItem();
        signIn(TRANSLATOR);
        open("translations?into=fr");
        assertThat(words()).contains("2027-01-11", "Accessibility", "Item of an agenda", "From English into French");
    }

    @Test
    void isReadInTheReadersLanguageOnceItIsTranslated() {
        publishItem();
        translators.release(TextKind.ITEM, Language.FRENCH, "Accessibilité");
        openIn(Language.FRENCH, page());
        assertThat(words()).contains("Accessibilité").doesNotContain("Accessibility");
    }

    @Test
    void saysThatATranslationIsOfAnEarlierVersion() {
        publishItem();
        translators.release(TextKind.ITEM, Language.FRENCH, "Accessibilité");
        stage.as(SECRETARY, () -> {
            agendas.edit(
                    meeting,
                    agenda -> agenda.item(1, item -> item.titled(Language.ENGLISH, "Accessibility of meetings")));
            agendas.publish(meeting);
        });
        openIn(Language.FRENCH, page());
        assertThat(words()).contains("Accessibilité Traduction d’une version antérieure");
    }

    @Test
    void isCountedUnderItsMeeting() {
        publishItem();
        signIn(DELEGATE_OF_KENYA);
        open("parity");
        assertThat(words())
                .contains("By meeting", "11 January 2027", "Furthest behind: 67% complete", "Items of agendas");
    }
}
