package iscg.preference;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import iscg.identity.SignIns;
import iscg.language.Language;
import iscg.testing.PortalTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Readers set how pages are to be, without a script and without an account; with one, it follows them. */
@PortalTest
class PreferencePagesTest {

    @Autowired
    WebApplicationContext portal;

    @Autowired
    SignIns signIns;

    private MockMvcTester browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build());
    }

    @ParameterizedTest
    @EnumSource
    void areAskedForInEachLanguage(Language language) {
        assertThat(browser.perform(get("/preferences").queryParam("lang", language.tag())))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"" + language.tag() + "\"", "name=\"text-size\"", "value=\"200\"", "name=\"content\"")
                .doesNotContain("??", "<script");
    }

    @Test
    void holdOnEveryPageByACookieThatHoldsNothingElse() {
        var answer = browser.perform(
                form().param("text-size", "150").param("theme", "dark").param("spacing", "odd"));
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        var cookie = answer.getResponse().getCookie("iscg-reading");
        assertThat(cookie).isNotNull();
        assertThat(cookie.getValue()).isEqualTo("text-size=150&theme=dark");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isEqualTo(365 * 24 * 60 * 60);
        assertThat(answer.getRequest().getSession(false)).isNull();
        for (var page : new String[] {"/", "/accessibility", "/preferences"}) {
            assertThat(browser.perform(get(page).cookie(cookie)))
                    .bodyText()
                    .contains(
                            "data-text-size=\"150\"",
                            "data-theme=\"dark\"",
                            "<meta name=\"color-scheme\" content=\"dark\"")
                    .doesNotContain("data-spacing");
        }
    }

    @Test
    void followThePersonToAnotherDevice() {
        var person = authentication(signIns.of(DELEGATE_OF_KENYA));
        browser.perform(form().param("contrast", "high").with(person)).getResponse();
        var onAnother = get("/").with(authentication(signIns.of(DELEGATE_OF_KENYA)));
        assertThat(browser.perform(onAnother.cookie(new Cookie("iscg-reading", "theme=dark"))))
                .bodyText()
                .contains("data-contrast=\"high\"")
                .doesNotContain("data-theme");
    }

    @Test
    void areNoMoreOnceTheyAreReset() {
        var person = authentication(signIns.of(DELEGATE_OF_KENYA));
        browser.perform(form().param("contrast", "high").with(person)).getResponse();
        var answer = browser.perform(
                form().param("contrast", "high").param("act", "reset").with(person));
        assertThat(answer.getResponse().getCookie("iscg-reading").getMaxAge()).isZero();
        assertThat(browser.perform(get("/").with(authentication(signIns.of(DELEGATE_OF_KENYA)))))
                .bodyText()
                .doesNotContain("data-contrast");
    }

    @Test
    void leadBackWhereTheReaderCameFrom() {
        assertThat(browser.perform(get("/preferences").header("Referer", "http://localhost/needs?state=answered")))
                .bodyText()
                .contains("name=\"from\" value=\"/needs?state=answered\"", "/preferences?lang=fr&amp;from=%2Fneeds");
        assertThat(browser.perform(form().param("act", "back").param("from", "/needs?state=answered")))
                .hasRedirectedUrl("/needs?state=answered");
        assertThat(browser.perform(form().param("act", "stay").param("from", "/needs?state=answered")))
                .hasRedirectedUrl("/preferences?saved=yes&from=%2Fneeds%3Fstate%3Danswered");
        assertThat(browser.perform(form().param("act", "back").param("from", "//elsewhere.example")))
                .hasRedirectedUrl("/preferences?saved=yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void areNotSetByAnotherSite(String site) {
        assertThat(browser.perform(
                        post("/preferences").header("Sec-Fetch-Site", site).param("theme", "dark")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void areNotSetByWhoeverDoesNotSayFromWhere() {
        assertThat(browser.perform(post("/preferences"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.perform(post("/preferences").header("Origin", "http://elsewhere.example")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.perform(post("/preferences").header("Origin", "http://localhost")))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private static MockHttpServletRequestBuilder form() {
        return post("/preferences").header("Sec-Fetch-Site", "same-origin");
    }
}
