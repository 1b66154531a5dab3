package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * All texts of the portal go out as a translation platform gets them, come back in languages that nobody speaks, and are on every page: none is
 * too long for its place, and none was left behind in the program. Then the portal's own come back the same way.
 */
class PseudoLanguagesJourneyTest {

    private static final int WIDE = 1280;
    private static final int PHONE = 320;
    private static final int HIGH = 900;

    /**
     * What CLDR writes, and what the database holds: days, sizes, languages, bodies, topics, meetings and their items, reasons, and what
     * other journeys have typed; and what stands for arguments of texts.
     */
    private static final Pattern NO_TEXTS = Pattern.compile(String.join(
            "|",
            "\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}",
            "[\\d.]+ (?:bytes|kB|MB)",
            "Arabic|Chinese|English|French|Russian|Spanish|Uruguay|\\band\\b",
            "(?:Radiocommunication|Telecommunication Standardization|Telecommunication Development) (?:Advisory Group|Bureau)",
            "General Secretariat|Accessibility|Climate change|E-meetings",
            "Meeting of the Inter-Sector Coordination Group with the|Adoption of the agenda|Any other business",
            "ITU headquarters, Geneva|Report to the Council on inter-Sector coordination \\(2023\\)",
            "Universal Declaration of Human Rights: preamble",
            "It concerns one Sector alone and needs no coordination|It is for another body to decide, such as the Council",
            "It is already under way or decided|What is known does not suffice to act on it|Another reason",
            "(?:M|Shared by keyboard) \\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}(?: en)?|ITU en",
            Pattern.quote(EveryPage.BARRIER),
            Pattern.quote(EveryPage.CAPTIONING),
            "\\{\\w+\\}"));

    private final RunningPortal portal = JourneyPortal.running();
    private final Set<String> faults = new LinkedHashSet<>();

    @Test
    void showsEveryTextWholeAndNoneThatIsNotAmongTheTexts() {
        var pages = new PagesAroundANeed(portal);
        try (var secretariat = Visitor.reading(Language.FRENCH, portal.address())) {
            secretariat.signIn("secretariat");
            for (var language : PseudoLanguage.values()) {
                var own = file(secretariat, language.instead());
                bringIn(secretariat, spoken(own, language));
                try {
                    pages.each(language.instead(), visitor -> look(visitor.page(), language));
                } finally {
                    bringIn(secretariat, own);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static String file(Visitor secretariat, Language language) {
        secretariat.open("/administration/texts/exchange");
        var download = secretariat
                .page()
                .waitForDownload(() -> secretariat
                        .page()
                        .locator("a[href$='/" + language.tag() + ".xlf']")
                        .click());
        try (var content = download.createReadStream()) {
            return new String(content.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String spoken(String xliff, PseudoLanguage language) {
        var document = Jsoup.parse(xliff, Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        document.select("target").forEach(target -> target.text(language.of(target.wholeText())));
        return document.outerHtml();
    }

    private static void bringIn(Visitor secretariat, String xliff) {
        secretariat.open("/administration/texts/exchange");
        secretariat.heading().waitFor();
        secretariat
                .page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("texts.xlf", "application/xliff+xml", xliff.getBytes(UTF_8)));
        var publish = secretariat.page().locator(".text-exchange .acts vaadin-button");
        publish.click();
        assertThat(secretariat.status("wording.published")).isVisible();
    }

    private void look(Page page, PseudoLanguage language) {
        var where = page.url().substring(portal.address().length());
        for (var width : new int[] {WIDE, PHONE}) {
            page.setViewportSize(width, HIGH);
            Layout.faults(page).stream()
                    .map(fault -> where + " " + width + ": " + fault)
                    .forEach(faults::add);
        }
        page.setViewportSize(WIDE, HIGH);
        if (language == PseudoLanguage.LATIN) { // Arabic pages are full of Arabic days and names
            Said.on(page).stream()
                    .filter(said -> !said.data() && said.language().equals("en"))
                    .filter(said ->
                            !language.isAllOf(NO_TEXTS.matcher(said.words()).replaceAll(" ")))
                    .forEach(said -> faults.add(where + ": " + said.text()));
        }
    }
}
