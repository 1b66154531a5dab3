package iscg.translation.ui;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.TRANSLATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import iscg.forwarding.ReviewService;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.identity.SignIns;
import iscg.language.Language;
import iscg.testing.SetClock;
import iscg.testing.ViewTest;
import iscg.translation.TextKind;
import iscg.translation.TranslationService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** UC-012: docs/use-cases/UC-012-see-the-parity.md. */
class UC012ParityTest extends ViewTest {

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    ReviewService reviews;

    @Autowired
    TranslationService translations;

    @Autowired
    SetClock clock;

    @Autowired
    SignIns signIns;

    @Autowired
    WebApplicationContext portal;

    /** A need, translated into French alone, and a reply to it; eleven days later all else is a day late. */
    private void elevenDaysLater() {
        var number = slips.forwardedTo("RAG");
        stage.as(TRANSLATOR, () -> {
            var id = translations
                    .waiting(Language.FRENCH, null, 0)
                    .getContent()
                    .getFirst()
                    .id();
            var work = translations.open(id).orElseThrow();
            translations.release(id, work.seen(), List.of("Titre", "Description.", "Demande."));
        });
        var slip = slips.of(number, "RAG").id();
        stage.as(CHAIR_OF_RAG, () -> reviews.sendAdvice(slip, "Begin at once.", Language.ENGLISH));
        clock.set(SetClock.MONDAY.plus(Duration.ofDays(11)));
    }

    @Test
    void saysWhatWouldBeHereBeforeThereAreTexts() {
        signIn(DELEGATE_OF_EGYPT);
        open("parity");
        assertThat(words()).contains("There are no texts yet.");
    }

    @Test
    void showsHowCompleteAndHowLateEachLanguageIs() {
        elevenDaysLater();
        signIn(DELEGATE_OF_EGYPT);
        open("parity");

        assertThat(words())
                .contains("Arabic 0% 0 0 0 0 2 2 1", "English 100% 2 0 0 0 0 0 0", "French 50% 0 1 0 0 1 1 1")
                .contains("Texts of needs", "Replies of the body: Radiocommunication Advisory Group");
        assertThat(find(Svg.class).single().getElement().getProperty("innerHTML"))
                .contains("role=\"img\"", "<title", "Bar plot of 2 texts", "<pattern", "50%");
    }

    @Test
    void tellsTranslatorsWhatIsLate() {
        elevenDaysLater();
        signIn(TRANSLATOR);
        open("translations?into=fr");
        assertThat(words())
                .contains("Reply of the body: Radiocommunication Advisory Group", "was due by 3 December 2026");
    }

    @Test
    void givesTheSameNumbersAsAFile() throws Exception {
        elevenDaysLater();
        var browser = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build();

        var answer = browser.perform(
                        get("/parity.csv").locale(Locale.FRENCH).with(authentication(signIns.of(DELEGATE_OF_EGYPT))))
                .andReturn()
                .getResponse();

        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"parity.csv\"");
        assertThat(answer.getContentAsString())
                .startsWith(
                        "\uFEFF\"Organe\",\"Réunion\",\"Type de texte\",\"Langue\",\"Textes\",\"Original\",\"Traduit\"")
                .contains("\"Texte d’un besoin\",\"Français\",\"1\",\"0\",\"1\",\"0\",\"0\",\"0\",\"100\",\"0\",\"0\"");
        assertThat(browser.perform(get("/parity.csv")).andReturn().getResponse().getRedirectedUrl())
                .contains("/oauth2/authorization");
    }

    @ParameterizedTest
    @EnumSource
    void namesEachKindOfText(TextKind kind) throws IOException {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(Path.of("i18n", "translations_en.properties"))) {
            texts.load(file);
        }
        assertThat(texts).containsKeys(kind.key(), "parity.shelf." + kind.word());
    }

    @Test
    void givesListsTheTitlesInTheReadersLanguage() {
        elevenDaysLater();
        signIn(DELEGATE_OF_EGYPT);
        UI.getCurrent().setLocale(Language.FRENCH.locale());
        open("needs");
        assertThat(words()).contains("Titre").doesNotContain("Captioning of all ISCG meetings");
    }
}
