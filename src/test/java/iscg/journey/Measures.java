package iscg.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What axe-core does not measure. On the page as it stands: targets of 44 px, edges of fields of 3:1, nothing that shows under the pointer
 * alone, nothing wider than a telephone. And on a walk from its beginning to its end by Tab: that each thing is where one sees it and nothing
 * covers it, that its ring is seen on its ground, and that the order is that of the page.
 */
final class Measures {

    private static final String SCRIPT = read();

    /** No page of the portal has so many places for the keyboard; one that keeps it for itself does. */
    private static final int MOST_STEPS = 400;

    private Measures() {}

    @SuppressWarnings("unchecked")
    static List<String> of(Page page, Condition condition) {
        bring(page);
        return (List<String>) page.evaluate(
                "how => measures.all(how)",
                Map.of(
                        "isNarrow",
                        condition.width() == Condition.Width.NARROW,
                        "isForced",
                        condition == Condition.FORCED_COLOURS));
    }

    @SuppressWarnings("unchecked")
    static List<String> walkOf(Page page, Condition condition) {
        bring(page);
        page.evaluate("() => measures.begin()");
        var wrong = new ArrayList<String>();
        for (var steps = 0; steps < MOST_STEPS; steps++) {
            page.keyboard().press("Tab");
            var here = (List<String>)
                    page.evaluate("isForced => measures.step(isForced)", condition == Condition.FORCED_COLOURS);
            if (here == null) {
                return steps == 0 ? List.of("The keyboard reaches nothing") : wrong;
            }
            wrong.addAll(here);
        }
        return List.of("The keyboard does not come to the end of the page");
    }

    /**
     * The same walk again after another condition was applied, faster: things get the focus one after the other as the keyboard met them.
     * Where the keyboard may meet others now, it walks itself.
     */
    @SuppressWarnings("unchecked")
    static List<String> walkAgainOf(Page page, Condition condition) {
        bring(page);
        var wrong = (List<String>)
                page.evaluate("isForced => measures.again(isForced)", condition == Condition.FORCED_COLOURS);
        return wrong == null ? walkOf(page, condition) : wrong;
    }

    /** A number that is the same wherever a page looks the same: things at the same places in the same colours. */
    static int faceOf(Page page) {
        bring(page);
        return (int) page.evaluate("() => measures.face()");
    }

    /** Returns when all styles are as they will be. */
    static void settle(Page page) {
        bring(page);
        page.evaluate("() => measures.settled()");
    }

    /** On this page and on all that are loaded in its place. */
    static void keepOn(Page page) {
        page.addInitScript(SCRIPT);
        bring(page);
    }

    private static void bring(Page page) {
        if (!(boolean) page.evaluate("() => 'measures' in window")) {
            page.evaluate(SCRIPT);
        }
    }

    private static String read() {
        try (var script = Measures.class.getResourceAsStream("measures.js")) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
