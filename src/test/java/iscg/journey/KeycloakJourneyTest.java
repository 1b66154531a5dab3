package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The realm file of the deployment at a real Keycloak: the same accounts and claims as the demo's. */
class KeycloakJourneyTest {

    private static RunningPortal portal;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        portal = RunningPortal.onFreshDataWithKeycloak(Workplace.folder("journeys"), distribution());
    }

    /** Where the build unpacked Keycloak, in a folder that bears its version. */
    private static Path distribution() throws IOException {
        try (var unpacked = Files.list(Path.of("target", "keycloak"))) {
            return unpacked.findFirst().orElseThrow().toAbsolutePath();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        portal.close();
    }

    @Test
    void signsInADelegateOfEgyptInArabic() {
        try (var mona = Visitor.reading(Language.ARABIC, portal.address())) {
            mona.signInAtKeycloak("delegate-ar");
            assertThat(mona.page().locator("html")).hasAttribute("lang", "ar");
            assertThat(mona.page().getByText("مصر").first()).isVisible();
        }
    }

    @Test
    void signsInTheSecretariatWithItsRole() {
        try (var priya = Visitor.reading(Language.ENGLISH, portal.address())) {
            priya.signInAtKeycloak("secretariat").open("/triage");
            assertThat(priya.heading()).hasText(priya.text("triage.title"));
        }
    }
}
