package iscg.journey;

import com.microsoft.playwright.Page;
import iscg.testing.OneLanguage;
import java.util.List;
import java.util.Map;

/**
 * A string that a page shows or says: text, accessible name, help in an empty field, title.
 *
 * @param language the tag of what it is marked as
 * @param data whether it is marked as what people or other rooms gave: a name, a number, a moment, somebody's text
 */
record Said(String text, String language, boolean data) {

    /** Through the shadows of components, too; hidden things say nothing. */
    private static final String ALL = """
            (dataMark) => {
              const said = [];
              const above = (node) => node.assignedSlot || node.parentNode || node.host;
              const marked = (node) => {
                let lang = null, data = false;
                for (let at = node; at && at !== document; at = above(at)) {
                  if (at.nodeType !== 1) continue;
                  if (lang === null && at.hasAttribute('lang')) lang = at.getAttribute('lang');
                  data = data || at.matches(dataMark);
                }
                return [lang || '', data];
              };
              const take = (text, node) => {
                const words = (text || '').replace(/\\s+/g, ' ').trim();
                if (/\\p{L}/u.test(words)) said.push([words, ...marked(node)]);
              };
              const walk = (root) => {
                for (const node of root.childNodes) {
                  if (node.nodeType === 3) take(node.data, node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode);
                  if (node.nodeType !== 1 || /^(script|style|noscript|template)$/i.test(node.tagName)) continue;
                  if (!node.checkVisibility() && node.tagName !== 'SLOT') continue;
                  for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'data-header'])
                    if (node.hasAttribute(name)) take(node.getAttribute(name), node);
                  if (node.shadowRoot) walk(node.shadowRoot);
                  walk(node);
                }
              };
              walk(document.body);
              said.push([document.title, document.documentElement.lang, false]);
              return said.map(([text, lang, data]) => ({ text, lang, data }));
            }""";

    /** Without what is the same in each language. */
    String words() {
        return OneLanguage.withoutData(text);
    }

    @SuppressWarnings("unchecked") // as the script gives it
    static List<Said> on(Page page) {
        return ((List<Map<String, Object>>) page.evaluate(ALL, OneLanguage.DATA))
                .stream()
                        .map(one ->
                                new Said((String) one.get("text"), (String) one.get("lang"), (Boolean) one.get("data")))
                        .toList();
    }
}
