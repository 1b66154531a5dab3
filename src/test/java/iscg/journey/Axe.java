package iscg.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Holds a page against the rules of axe-core: its own choice, and for pages as they come also target size, contrast of 7:1, labels in
 * names and what headers of tables say. The script goes into a page once, and only what it found comes out.
 */
final class Axe {

    private static final String SCRIPT = read();
    private static final String RUN = """
            async ({ more, less, only }) => {
              const found = await axe.run(document, {
                resultTypes: ['violations', 'incomplete'],
                elementRef: true,
                ...(only.length ? { runOnly: only, preload: false } : {}),
                rules: Object.fromEntries([...more.map(rule => [rule, { enabled: true }]), ...less.map(rule => [rule, { enabled: false }])]),
              })
              // In forced colours it takes the text's fill for its colour, which browsers do not force.
              const isForced = matchMedia('(forced-colors: active)').matches
              const measured = (rule, node) =>
                rule.id.startsWith('color-contrast') && measures.textContrast(node.element) >= 7
              const told = (results, sure) => results.flatMap(rule => rule.nodes
                .filter(node => sure && !isForced || !measured(rule, node))
                .map(node => ({
                rule: rule.id,
                sure,
                html: node.html.slice(0, 300),
                why: [...node.any, ...node.all, ...node.none].map(check => check.message).join('; '),
              })))
              return [...told(found.violations, true), ...told(found.incomplete, false)]
            }""";

    private Axe() {}

    /** Fails with rule and place where the page breaks one of axe-core's usual rules for certain. */
    static void findsNothingOn(Page page) {
        assertThat(findingsOn(page, Rules.USUAL))
                .as(page.url())
                .filteredOn(Finding::sure)
                .isEmpty();
    }

    /** The same, and the page is in the visitor’s language and direction and has a title. */
    static void check(Visitor visitor) {
        visitor.heading().waitFor();
        findsNothingOn(visitor.page());
        saysItsLanguage(visitor);
    }

    static void saysItsLanguage(Visitor visitor) {
        var root = visitor.page().locator("html");
        assertThat(root.getAttribute("lang")).startsWith(visitor.language().tag());
        assertThat(root.getAttribute("dir")).isEqualTo(visitor.language().direction());
        assertThat(visitor.page().title()).isNotBlank();
    }

    static List<Finding> findingsOn(Page page) {
        return findingsOn(page, Rules.ALL);
    }

    /** All it is sure of, and all it cannot tell, but for contrasts it cannot tell and we can. */
    @SuppressWarnings("unchecked")
    static List<Finding> findingsOn(Page page, Rules rules) {
        Measures.settle(page);
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return ((List<Map<String, Object>>) page.evaluate(RUN, rules.asked()))
                .stream()
                        .map(one -> new Finding(
                                (String) one.get("rule"), (boolean) one.get("sure"), (String) one.get("html"), (String)
                                        one.get("why")))
                        .toList();
    }

    private static String read() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By what a page is held. */
    enum Rules {
        /** Its own choice. */
        USUAL(List.of(), List.of(), List.of()),
        /** More than that. Whose contrast is 7:1 has one of 4.5:1. */
        ALL(
                List.of(
                        "target-size",
                        "color-contrast-enhanced",
                        "label-content-name-mismatch",
                        "td-has-header",
                        "table-fake-caption",
                        "css-orientation-lock"),
                List.of("color-contrast"),
                List.of()),
        /** Those among all whose findings change with colours and places, on one and the same structure. */
        OF_LOOKS(
                List.of(),
                List.of(),
                List.of("color-contrast-enhanced", "link-in-text-block", "target-size", "scrollable-region-focusable"));

        private final List<String> more;
        private final List<String> less;
        private final List<String> only;

        Rules(List<String> more, List<String> less, List<String> only) {
            this.more = more;
            this.less = less;
            this.only = only;
        }

        private Map<String, List<String>> asked() {
            return Map.of("more", more, "less", less, "only", only);
        }
    }

    /**
     * What a rule says of one element.
     *
     * @param sure whether the rule is broken; else people must look
     */
    record Finding(String rule, boolean sure, String html, String why) {}
}
