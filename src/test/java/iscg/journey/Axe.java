package iscg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** Holds a page against the rules of axe-core. */
final class Axe {

    private Axe() {}

    /** No finding, or which rule and where. */
    static void findsNothingOn(Page page) {
        // "Legacy" is what axe-core calls a page without frames of other origins, as all of ours are; it spares a
        // second page.
        var findings = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        assertThat(findings)
                .as(page.url())
                .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }
}
