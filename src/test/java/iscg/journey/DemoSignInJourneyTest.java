package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DemoSignInJourneyTest {

    private static final int PHONE = 320;

    private final RunningPortal running = JourneyPortal.running();

    @ParameterizedTest
    @EnumSource
    void anybodyCanUseTheSignInPageInTheirLanguage(Language language) {
        inBrowser(language, page -> {
            page.navigate(running.address() + "/oauth2/authorization/iscg?lang=" + language.tag());

            assertThat(page.locator("html")).hasAttribute("lang", language.tag());
            assertThat(page.locator("html")).hasAttribute("dir", language.direction());
            Axe.findsNothingOn(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aWrongPasswordIsSaidInWordsAndCostsNothingTyped(Language language) {
        inBrowser(language, page -> {
            page.navigate(running.address() + "/oauth2/authorization/iscg?lang=" + language.tag());
            page.locator("#account").fill("delegate");
            page.locator("#password").fill("wrong");
            page.keyboard().press("Enter");

            assertThat(page.locator("[role=alert]")).isVisible();
            assertThat(page.locator("#account")).hasValue("delegate");
            assertThat(page.locator("html")).hasAttribute("lang", language.tag());
            Axe.findsNothingOn(page);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delegate",
                "delegate-fr",
                "delegate-ar",
                "delegate-zh",
                "delegate-ru",
                "delegate-es",
                "secretariat",
                "chair-rag",
                "chair-tsag",
                "chair-tdag",
                "admin"
            })
    void thePortalKnowsEveryoneWhoSignsIn(String account) {
        inBrowser(Language.ENGLISH, page -> {
            page.navigate(running.address() + "/oauth2/authorization/iscg");
            page.locator("#sign-in-as-" + account).click();
            page.waitForURL(Pattern.compile(Pattern.quote(running.address()) + "/.*"));

            assertThat(page.url()).doesNotContain("error");
            var people = database().queryForList("select subject from person where subject = ?", String.class, account);
            assertThat(people).containsExactly(account);
        });
    }

    private void inBrowser(Language language, Consumer<Page> journey) {
        var asked = new NewContextOptions().setLocale(language.tag()).setViewportSize(PHONE, 800);
        try (var context = Chromium.browser().newContext(asked)) {
            journey.accept(context.newPage());
        }
    }

    private JdbcTemplate database() {
        var database = running.database();
        return new JdbcTemplate(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    }
}
