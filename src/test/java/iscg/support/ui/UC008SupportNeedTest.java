package iscg.support.ui;

import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.support.SupportService;
import iscg.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-008: docs/use-cases/UC-008-support-a-need.md. */
class UC008SupportNeedTest extends ViewTest {

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    SupportService supports;

    @Test
    void letsADelegateOfAnotherMemberStateThatTheyShareTheNeed() {
        slips.forwardedTo("RAG");
        signIn(DELEGATE_OF_EGYPT);
        open("needs/2026/1");
        assertThat(words()).contains("No other member has stated yet that it shares this need.");
        press("State that we share this need");
        assertThat(textField("Why your member shares it").getErrorMessage()).isEqualTo("Say why first.");
        type("Why your member shares it", "Our delegates cannot follow the meetings either.");
        press("State that we share this need");
        assertThat(words())
                .contains("The statement of your member is recorded", "One other member shares this need.")
                .contains("Egypt Member State Our delegates cannot follow the meetings either.")
                .contains("Arab States 1 1", "Africa 1 1", "Europe 0 0");
        type("Why your member shares it", "Neither can the public.");
        press("Change the statement");
        assertThat(words()).contains("Egypt Member State Neither can the public.");
        press("Withdraw the statement");
        assertThat(words()).contains("The statement of your member is withdrawn", "No other member has stated yet");
    }

    @Test
    void showsTheWeightToWhoeverReadsTheNeedAndTheFormToOtherMembersAlone() {
        var number = slips.forwardedTo("RAG");
        stage.as(DELEGATE_OF_EGYPT, () -> supports.state(number, "Ours cannot follow either.", Language.ENGLISH));
        for (var reader : new Player[] {DELEGATE_OF_KENYA, Player.CHAIR_OF_RAG, Player.SECRETARY}) {
            signIn(reader);
            open("needs");
            open("needs/2026/1");
            assertThat(words()).contains("One other member shares this need.", "Members by region and kind");
            assertThat(hasButton("State that we share this need")).isFalse();
        }
    }

    @Test
    void drawsBarsWithATitleADescriptionAndPatterns() {
        var number = slips.forwardedTo("RAG");
        stage.as(DELEGATE_OF_EGYPT, () -> supports.state(number, "<b>Ours</b> cannot follow.", Language.ENGLISH));
        signIn(DELEGATE_OF_KENYA);
        open("needs/2026/1");
        var picture = find(Svg.class).single().getElement().getProperty("innerHTML");
        assertThat(picture)
                .contains(
                        "role=\"img\"",
                        "<title",
                        "Members by region and kind",
                        "<desc",
                        "Bar plot of 2 members",
                        "<pattern");
        assertThat(words()).contains("<b>Ours</b> cannot follow.");
    }
}
