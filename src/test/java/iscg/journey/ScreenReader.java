package iscg.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;

/**
 * What a screen reader says on a page: Guidepup's virtual one, which takes names, roles and states from the page by the same
 * specifications. It says roles and states in English, whatever the language of the page.
 */
final class ScreenReader {

    private static final String ADDRESS = "/virtual-screen-reader.js";

    private final Page page;
    private int heard;

    private ScreenReader(Page page) {
        this.page = page;
    }

    /** Begins at the top of the page. The visitor's browser must let scripts in that the page itself does not. */
    static ScreenReader on(Visitor visitor) {
        var page = visitor.page();
        var program = Checkers.file("@guidepup/virtual-screen-reader/lib/esm/index.browser.js");
        page.route("**" + ADDRESS, route -> route.fulfill(new Route.FulfillOptions().setPath(program)));
        // A real one does not see what stands there for browsers without scripts.
        page.evaluate("""
                async address => {
                  document.querySelectorAll('noscript').forEach(element => element.remove())
                  window.screenReader = (await import(address)).virtual
                  await window.screenReader.start({ container: document.body })
                }""", ADDRESS);
        return new ScreenReader(page);
    }

    /** Reads on to the end of the page, and gives what was said. */
    List<String> readOn() {
        page.evaluate("""
                async () => {
                  const reader = window.screenReader
                  do await reader.next()
                  while (await reader.lastSpokenPhrase() !== 'end of document')
                }""");
        return said();
    }

    /** What was said since this was asked for the last time, announcements included. */
    @SuppressWarnings("unchecked")
    List<String> said() {
        var all = (List<String>) page.evaluate("() => window.screenReader.spokenPhraseLog()");
        var since = all.subList(heard, all.size());
        heard = all.size();
        return since;
    }

    /** Returns once something was said that contains these words; it says one space as another. */
    void awaitWords(String words) {
        page.evaluate("""
                async words => {
                  const reader = window.screenReader
                  const latest = Date.now() + 60_000
                  while (!(await reader.spokenPhraseLog()).some(said => said.includes(words))) {
                    if (Date.now() > latest) throw new Error(words + ' not in ' + (await reader.spokenPhraseLog()).slice(-20))
                    await new Promise(resolve => setTimeout(resolve, 50))
                  }
                }""", words.replaceAll("[\\u00a0\\u202f]", " "));
    }
}
