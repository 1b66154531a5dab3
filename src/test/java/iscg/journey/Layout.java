package iscg.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/** What of a page is wider than the window, or cut off. */
final class Layout {

    private static final String FAULTS = """
            () => {
              const faults = [];
              const root = document.documentElement;
              if (root.scrollWidth > root.clientWidth)
                faults.push('page of ' + root.scrollWidth + ' in a window of ' + root.clientWidth);
              const walk = (parent) => {
                for (const node of parent.children) {
                  if (!node.checkVisibility({ visibilityProperty: true })) continue;
                  const style = getComputedStyle(node);
                  const cut = /hidden|clip/.test(style.overflowX) && node.clientWidth > 1 && style.clipPath === 'none';
                  if (cut && node.scrollWidth > node.clientWidth + 1 && !/^(input|textarea)$/i.test(node.tagName))
                    faults.push('cut off at ' + node.clientWidth + ' of ' + node.scrollWidth + ': ' + node.tagName.toLowerCase()
                        + '.' + node.className + ' [' + (node.getAttribute('part') || '') + '] ' + node.textContent.trim().slice(0, 60));
                  if (node.shadowRoot) walk(node.shadowRoot);
                  walk(node);
                }
              };
              walk(document.body);
              return faults;
            }""";

    private Layout() {}

    @SuppressWarnings("unchecked") // as the script gives it
    static List<String> faults(Page page) {
        return (List<String>) page.evaluate(FAULTS);
    }
}
