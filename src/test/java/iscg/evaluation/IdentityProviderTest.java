package iscg.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the provider does without a portal; whole sign-ins are in {@link StartJourneyTest}. */
@Tag("process")
class IdentityProviderTest {

    private static final Ports PORTS = Ports.anywhere();

    @TempDir
    static Path folder;

    private static DemoSignIn provider;

    @BeforeAll
    static void start() throws Exception {
        var data = new DataFolder(folder);
        data.make();
        provider = DemoSignIn.start(data, PORTS, "secret");
        provider.await();
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @ParameterizedTest
    @EnumSource
    void speaksTheLanguageThePortalAsksFor(Language language) throws Exception {
        var page = open(request("&code_challenge_method=S256&code_challenge=" + "x".repeat(43), language));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Language")).contains(language.tag());
        assertThat(page.body())
                .contains("<html lang=\"%s\" dir=\"%s\">".formatted(language.tag(), language.direction()));
    }

    @Test
    void refusesASignInWithoutAProofKey() throws Exception {
        var answer = HttpClient.newHttpClient().send(page(request("", Language.ENGLISH)), BodyHandlers.discarding());

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(door ->
                        assertThat(door).contains("error=invalid_request").contains("code_challenge"));
    }

    @Test
    void aPageFromBeforeARestartLeadsToANewOne() throws Exception {
        var stale = HttpRequest.newBuilder(URI.create(provider.issuer() + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=of-before&username=delegate&password=delegate"))
                .build();

        var answer = HttpClient.newHttpClient().send(stale, BodyHandlers.discarding());

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith("/sign-in"));
    }

    @Test
    void answersToNoNameButItsOwn() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), PORTS.identity())) {
            socket.getOutputStream()
                    .write("GET /sign-in HTTP/1.1\r\nHost: foreign.example\r\nConnection: close\r\n\r\n"
                            .getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void refusesToServeAnyOtherAddressThanLoopback(@TempDir Path other) throws Exception {
        var data = new DataFolder(other);
        data.make();
        var environment = Map.of("PORTAL_SECRET", "secret", "SERVER_ADDRESS", "0.0.0.0");

        var exposed = Companion.start("exposed", data, DemoSignIn.command(data, Ports.anywhere()), environment);

        assertThat(exposed.onExit().join().exitValue()).isNotZero();
        assertThat(data.log("exposed")).content().contains("serves this machine alone");
    }

    private static String request(String proof, Language language) {
        return provider.issuer() + "/oauth2/authorize?response_type=code&client_id=iscg-portal&scope=openid"
                + "&redirect_uri=http://localhost:" + PORTS.portal() + "/login/oauth2/code/iscg"
                + "&ui_locales=" + language.tag() + proof;
    }

    private static HttpResponse<String> open(String address) throws Exception {
        try (var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .build()) {
            return browser.send(page(address), BodyHandlers.ofString());
        }
    }

    private static HttpRequest page(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .build();
    }
}
