package iscg.translation.ui;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.TRANSLATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import iscg.draft.WorkingTexts;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.need.NeedsOnTheirWay;
import iscg.testing.ViewTest;
import iscg.translation.TranslationService;
import iscg.translation.TranslationWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-011: docs/use-cases/UC-011-translate-a-text.md. */
class UC011TranslateTest extends ViewTest {

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    TranslationService translations;

    @Autowired
    WorkingTexts texts;

    private TranslationWork intoFrench() {
        return translations
                .open(translations
                        .waiting(Language.FRENCH, null, 0)
                        .getContent()
                        .getFirst()
                        .id())
                .orElseThrow();
    }

    private void translate() {
        type("Translation of segment 1", "Sous-titrage de toutes les réunions");
        type("Translation of segment 2", "Les délégués malentendants ne peuvent pas suivre.");
        type("Translation of segment 3", "Sous-titrage dans les six langues.");
        press("Release the translation");
    }

    @Test
    void leadsATranslatorFromTheListToARelease() {
        slips.forwardedTo("RAG");
        signIn(TRANSLATOR);
        open("translations?into=fr");
        assertThat(words())
                .contains("ISCG-26/N1", "Captioning of all ISCG meetings", "Missing", "From English into French")
                .contains("due by 3 December 2026", "All languages 5", "French 1", "English 0");

        follow("Captioning of all ISCG meetings");
        assertThat(words()).contains("Captioning : sous-titrage");
        press("Release the translation");
        assertThat(words()).contains("Segment 1 is not translated.");
        translate();

        assertThat(address()).isEqualTo("translations");
        assertThat(words()).contains("The translation is released");
        open("translations?into=fr");
        assertThat(words()).contains("Nothing waits to be translated here.");
    }

    @Test
    void keepsWhatIsTypedUntilItIsReleased() {
        slips.forwardedTo("RAG");
        signIn(TRANSLATOR);
        var work = intoFrench();
        open("translations/" + work.item().id());
        type("Translation of segment 2", "Les délégués");

        open("translations");
        open("translations/" + work.item().id());
        assertThat(textField("Translation of segment 2").getValue()).isEqualTo("Les délégués");

        translate();
        assertThat(texts.find("translation:" + work.item().id() + ":"
                        + work.segments().get(1).key()))
                .isEmpty();
    }

    @Test
    void givesReadersTheirLanguageAndAtAClickBoth() {
        var number = translated();
        signIn(DELEGATE_OF_EGYPT);
        openIn(Language.FRENCH, number);

        assertThat(heading()).isEqualTo("Sous-titrage de toutes les réunions");
        assertThat(words())
                .contains("Traduit de l’anglais.", "Les délégués malentendants")
                .doesNotContain("Delegates who are hard of hearing");
        test(find(NativeButton.class).withText("Afficher les deux côte à côte").single())
                .click();
        assertThat(words())
                .contains("Original · Anglais", "Delegates who are hard of hearing")
                .contains("Traduction · Français", "Les délégués malentendants");
    }

    @Test
    void givesReadersTheOriginalWhereThereIsNoTranslationAndSaysSo() {
        var number = translated();
        signIn(DELEGATE_OF_EGYPT);
        openIn(Language.SPANISH, number);
        assertThat(words()).contains("Todavía no hay traducción a su idioma.", "Delegates who are hard of hearing");

        openIn(Language.ENGLISH, number);
        assertThat(words()).doesNotContain("There is no translation", "Translated from");
    }

    @Test
    void showsTheTranslationToWhoeverReviews() {
        var number = translated();
        signIn(CHAIR_OF_RAG);
        UI.getCurrent().setLocale(Language.FRENCH.locale());
        open(slips.of(number, "RAG").id().address().substring(1));

        assertThat(heading()).isEqualTo("Sous-titrage de toutes les réunions");
        assertThat(words()).contains("Les délégués malentendants");
    }

    @Test
    void keepsBetweenTwoSidesWhatWasAskedAndGivesEachTheirLanguage() {
        var number = prepared.askedBack();
        signIn(TRANSLATOR);
        open("translations/" + intoFrench().item().id());
        assertThat(words()).contains("Question to the submitter of a need", "Not everybody may read this text");
        type("Translation of segment 1", "Quelles réunions ?");
        press("Release the translation");
        assertThat(words()).contains("Those who may read the text and read the portal in French see it from now on.");

        signIn(DELEGATE_OF_KENYA);
        openIn(Language.FRENCH, number);
        assertThat(words())
                .contains("Quelles réunions ?", "Traduit de l’anglais.")
                .doesNotContain("Which meetings?");
        test(find(NativeButton.class).withText("Afficher les deux côte à côte").single())
                .click();
        assertThat(words()).contains("Which meetings?");
    }

    private NeedNumber translated() {
        var number = slips.forwardedTo("RAG");
        signIn(TRANSLATOR);
        open("translations/" + intoFrench().item().id());
        translate();
        return number;
    }

    private void openIn(Language language, NeedNumber number) {
        open("needs");
        UI.getCurrent().setLocale(language.locale());
        open(number.address().substring(1));
    }
}
