package iscg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages as they come, and as they stand in the browser, held against the standard of HTML by the W3C's checker, and against a second set of
 * rules for WCAG.
 */
class HtmlJourneyTest {

    /** What is known, and whose it is. */
    private static final List<Pattern> EXPLAINED = List.of(
            // Vaadin's own first page and links: harmless, and not ours to write
            known("Attribute “(initial|router-link|router-ignore)” not allowed on element"),
            known("The “base” element must come before any “link” or “script” elements"),
            known("A “charset” attribute on a “meta” element found after the first 1024 bytes"),
            known("Bad value “true” for attribute “hidden”"),
            // styles of Vaadin's components: selectors newer than the checker
            known("CSS: Parse Error"),
            // on telephones our tables are laid out as blocks, by which browsers take their roles from them unless they
            // are said
            known("The “role” attribute must not be used on a “(tr|td|th)” element which has a “table” ancestor"));

    private final RunningPortal portal = JourneyPortal.running();

    private final List<String> violations = new ArrayList<>();
    private HtmlChecker checker;

    @BeforeEach
    void aChecker(@TempDir Path folder) {
        checker = new HtmlChecker(folder);
    }

    @InEveryLanguage(orIn = Language.ARABIC)
    void isWellFormedOnEveryPageOfANeedsWay(Language language) throws IOException, InterruptedException {
        var need = Texts.need(language, "2031 / " + System.nanoTime()); // the same in every language
        try (var delegate = visitor(language);
                var secretariat = visitor(language);
                var chair = visitor(language)) {
            for (var path : List.of(
                    "/",
                    "/accessibility",
                    "/preferences",
                    "/accessibility/report",
                    "/verify",
                    "/verify?code=1",
                    "/guide",
                    "/guide/delegate",
                    "/guide/keyboard")) {
                addPlain(delegate, path);
            }
            delegate.signIn("delegate-zh").open("/needs/new");
            add(delegate);
            var number = need.by(delegate);
            add(delegate);
            for (var path : List.of(
                    "/search?q=2031",
                    number.symbol().address(),
                    number.symbol().in(language).address())) {
                addPlain(delegate, path);
            }
            for (var path : List.of("/needs", "/parity", "/meetings", "/notices", "/notices/settings")) {
                add(delegate.open(path));
            }
            add(secretariat.signIn("secretariat").open("/triage"));
            add(secretariat.open(number.address()));
            WholePath.forward(secretariat, need.title());
            chair.signIn("chair-tsag").open("/reviews");
            chair.page().getByText(need.title()).first().click();
            chair.advice().waitFor();
            add(chair);
        }
        assertThat(checker.errors())
                .filteredOn(error -> EXPLAINED.stream()
                        .noneMatch(known -> known.matcher(error).find()))
                .isEmpty();
        assertThat(violations).isEmpty();
    }

    /** As it came. */
    private void addPlain(Visitor visitor, String path) throws IOException {
        checker.add(path, visitor.page().navigate(portal.address() + path).text());
        violations.addAll(EqualAccess.violationsOn(visitor.page()));
    }

    /** As it stands in the browser. */
    private void add(Visitor visitor) throws IOException {
        visitor.heading().waitFor();
        checker.add(visitor.page().url(), visitor.page().content());
        violations.addAll(EqualAccess.violationsOn(visitor.page()));
    }

    private static Pattern known(String message) {
        return Pattern.compile(message);
    }

    private Visitor visitor(Language language) {
        return Visitor.reading(language, portal.address());
    }
}
