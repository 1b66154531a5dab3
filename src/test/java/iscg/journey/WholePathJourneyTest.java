package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The main job, end to end: a need is submitted, triaged, forwarded, advised on and answered. */
class WholePathJourneyTest {

    private final RunningPortal portal = JourneyPortal.running();

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void isWalkedByEverybodyInOneLanguage(Language language) {
        var advice = "TSAG " + UUID.randomUUID();
        var answer = "ITU " + UUID.randomUUID();
        var need = Texts.need(language, "ISCG " + UUID.randomUUID());
        try (var delegate = visitor(language);
                var secretariat = visitor(language);
                var chair = visitor(language)) {
            delegate.signIn("delegate");
            var number = need.by(delegate);
            WholePath.forward(secretariat.signIn("secretariat"), need.title());
            WholePath.advise(chair.signIn("chair-tsag"), need.title(), advice);
            WholePath.answer(secretariat, number, answer);
            delegate.open(number.address());
            assertThat(delegate.page()
                            .getByText(delegate.text("need.status.answered"))
                            .first())
                    .isVisible();
            assertThat(delegate.page().getByText(advice).first()).isVisible();
            assertThat(delegate.page().getByText(answer).first()).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CHINESE", "FRENCH", "RUSSIAN", "SPANISH"})
    void letsDelegatesSignInSubmitAndReadInTheirLanguage(Language language) {
        var need = Texts.need(language, "ISCG " + UUID.randomUUID());
        try (var delegate = visitor(language)) {
            delegate.signIn("delegate-" + language.tag());
            var number = need.by(delegate);
            assertThat(delegate.page().getByText(number.toString()).first()).isVisible();
            assertThat(delegate.page().getByText(need.description()).first()).isVisible();
            assertThat(delegate.page().locator("html")).hasAttribute("lang", language.tag());
        }
    }

    private Visitor visitor(Language language) {
        return Visitor.reading(language, portal.address());
    }
}
