package iscg.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Holds a page against IBM's Equal Access rules for WCAG 2.2: a second judge beside {@link Axe}, which sees other things. */
final class EqualAccess {

    private EqualAccess() {}

    /** What it is certain of, with rule and place; neither what it thinks possible nor what it leaves to people. */
    @SuppressWarnings("unchecked")
    static List<String> violationsOn(Page page) throws IOException {
        page.evaluate(Files.readString(Checkers.file("accessibility-checker-engine/ace.js")));
        return (List<String>) page.evaluate("""
                async () => {
                  const report = await new ace.Checker().check(document, ['WCAG_2_2'])
                  return report.results
                    .filter(result => result.value.join() === 'VIOLATION,FAIL')
                    .map(result => `${location.pathname}: ${result.ruleId}: ${result.message} ${result.snippet}`)
                }""");
    }
}
