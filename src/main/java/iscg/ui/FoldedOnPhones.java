package iscg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/**
 * What is at hand on a wide page, and on a narrow one stands behind one line that opens it: the browser's own disclosure, which says itself
 * whether it is open. Width is that of the page in the text size of its reader; whoever is within when a page gets narrow stays there.
 */
public class FoldedOnPhones extends NativeDetails {

    /** The width from which pages have several columns, in rem, as in the style. */
    private static final int WIDE = 48;

    private static final String FOLD = """
            const site = this.closest('.site') ?? document.body
            let wide
            const fit = () => {
              const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
              const now = site.clientWidth >= $0 * rem
              if (now !== wide && (now || !this.matches(':focus-within'))) {
                this.open = now
              }
              wide = now
            }
            fit()
            this.foldsOnPhones?.disconnect()
            this.foldsOnPhones = new ResizeObserver(fit)
            this.foldsOnPhones.observe(site)""";

    public FoldedOnPhones(Component... content) {
        super("", new Div(content));
        addClassNames("more", "folded-on-phones");
        addAttachListener(attached -> getElement().executeJs(FOLD, WIDE));
    }
}
