package iscg.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import iscg.identity.Player;
import iscg.identity.SignIns;
import iscg.language.Language;
import iscg.testing.PortalTest;
import jakarta.servlet.RequestDispatcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages anyone only reads. */
@PortalTest
class FrontPagesTest {

    private static final int BYTES_ON_A_SLOW_LINE = 40_000;

    @Autowired
    WebApplicationContext portal;

    @Autowired
    SignIns signIns;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void speakTheLanguageTheAddressAsksFor(Language language) throws Exception {
        for (var address :
                new String[] {"/", "/accessibility", "/preferences", "/guide", "/guide/delegate", "/sign-in/failed"}) {
            assertThat(text(get(address).queryParam("lang", language.tag())))
                    .contains("<html lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\"")
                    .contains("href=\"" + address + "?lang=fr\"")
                    .doesNotContain("??");
        }
    }

    @Test
    void speakTheBrowsersLanguageWhereNothingElseIsSaid() throws Exception {
        assertThat(text(get("/").header(HttpHeaders.ACCEPT_LANGUAGE, "de, es;q=0.8")))
                .contains("<html lang=\"es\"");
    }

    @Test
    void makeNoSessionAndSetNoCookie() throws Exception {
        for (var address : new String[] {"/", "/accessibility", "/preferences", "/sign-in/failed"}) {
            var exchange = browser.perform(get(address)).andReturn();
            assertThat(exchange.getRequest().getSession(false)).isNull();
            assertThat(exchange.getResponse().getHeaders(HttpHeaders.SET_COOKIE))
                    .isEmpty();
        }
    }

    @Test
    void needNoScriptAndFewBytes() throws Exception {
        var page = text(get("/"));
        assertThat(page).doesNotContain("<script").doesNotContain(" style=");
        assertThat(compressed(page.getBytes(StandardCharsets.UTF_8)) + bytesOf("styles") + bytesOf("images"))
                .isLessThan(BYTES_ON_A_SLOW_LINE);
    }

    /** As it travels: the server compresses pages and styles. */
    private static long bytesOf(String folder) throws IOException {
        try (var files = Files.list(Path.of("frontend", folder))) {
            var bytes = 0L;
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes += compressed(Files.readAllBytes(file));
            }
            return bytes;
        }
    }

    private static long compressed(byte[] content) throws IOException {
        var sent = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(sent)) {
            zip.write(content);
        }
        return sent.size();
    }

    @Test
    void leadToSignInOrPastIt() throws Exception {
        assertThat(text(get("/")))
                .contains("href=\"/oauth2/authorization/iscg\"")
                .doesNotContain("href=\"/needs\"");
        assertThat(text(get("/").with(authentication(signIns.of(Player.DELEGATE_OF_KENYA)))))
                .contains("href=\"/needs\"")
                .contains("Wanjiru Kamau");
    }

    @Test
    void letVaadinsOwnRequestsPass() {
        assertThatThrownBy(() -> browser.perform(get("/").queryParam("v-r", "init")))
                .as("handed on to Vaadin's servlet, which is not part of this test")
                .hasMessageContaining("springServlet");
    }

    @Test
    void mayNotBeFramedNorRunAnything() throws Exception {
        assertThat(answer(get("/")).getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer(get("/")).getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer(get("/")).getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @CsvSource({"403,لا يحق لكم", "404,لا توجد صفحة", "405,لا توجد صفحة", "500,تعذر إعداد", "503,غير متاحة"})
    void tellOfAnErrorInWordsAndNothingOfTheInside(int status, String words) throws Exception {
        var page = text(get("/error")
                .queryParam("lang", "ar")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/needs/2026/99")
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("the inside")));
        assertThat(page).contains(words).contains("/needs/2026/99?lang=zh").doesNotContain("inside");
        assertThat(page).containsPattern("الرقم المرجعي: [0-9A-F]{8}");
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request).getContentAsString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }
}
