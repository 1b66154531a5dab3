package iscg.wording.ui;

import static iscg.identity.Player.ADMIN;
import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import iscg.testing.ViewTest;
import iscg.wording.TextsOnTheirWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-028: the secretariat finds a text of the portal, changes it, and sees it on the pages at once. */
class UC028EditATextTest extends ViewTest {

    private static final String KEY = "deadline.lead";
    private static final String OWN =
            "The day by which a text must arrive to be translated for a meeting of each body. "
                    + "Each deadline ends with its day in Geneva.";

    @Autowired
    TextsOnTheirWay texts;

    @AfterEach
    void forget() {
        texts.forgetAll();
    }

    @Test
    void isOnThePageAtOnce() {
        signIn(SECRETARY);
        open("administration/texts?q=day+by+which+a+text");
        follow(OWN);
        assertThat(heading()).isEqualTo("Edit a text of the portal");
        type("Text: English", "By when a text must arrive.");
        press("Publish");
        assertThat(words()).contains("Published One text is on all pages from now on.");
        assertThat(words()).contains("published another text in English.");
        open("administration/deadlines");
        assertThat(words()).contains("By when a text must arrive.").doesNotContain(OWN);
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndPublishesNothing() {
        signIn(ADMIN);
        open("administration/texts/reviews.due");
        type("Text: Arabic", "<b>{day}</b>");
        assertThat(textField("Text: Arabic").getErrorMessage())
                .isEqualTo("Texts are words alone; HTML is not possible.");
        press("Publish");
        assertThat(words()).contains("Arabic: Texts are words alone; HTML is not possible.");
        assertThat(words()).doesNotContain("Published");
    }

    @Test
    void keepsWhatIsTypedUntilItIsPublished() {
        signIn(SECRETARY);
        open("administration/texts/" + KEY);
        type("Text: French", "Une autre phrase.");
        open("administration/texts/" + KEY);
        assertThat(textField("Text: French").getValue()).isEqualTo("Une autre phrase.");
    }

    @Test
    void showsBothWhereAReleaseBroughtAnotherText() {
        signIn(SECRETARY);
        open("administration/texts/" + KEY);
        type("Text: English", "Mine.");
        press("Publish");
        texts.releaseChanged(KEY, Language.ENGLISH, "Until when a text must arrive.");
        open("administration/texts?state=stale");
        follow("Mine.");
        assertThat(words()).contains("A new release brought another text.");
        press("Take the portal’s own text");
        press("Publish");
        assertThat(textField("Text: English").getValue()).isEqualTo(OWN);
        assertThat(words()).contains("went back to the portal’s own text in English.");
    }

    @Test
    void showsWhatIsFilledInAndHowItWillLook() {
        signIn(SECRETARY);
        open("administration/texts/forwarding.done");
        assertThat(words()).contains("count A number").doesNotContain("What it may be");
        assertThat(words()).contains("1 The need was forwarded to one addressee.");
        assertThat(words()).contains("2 Потребность направлена 2 адресатам.");
    }

    @Test
    void isForSecretariatAndAdministratorsAlone() {
        signIn(CHAIR_OF_RAG);
        open("administration/texts");
        assertThat(words()).doesNotContain("Every text of the portal");
    }
}
