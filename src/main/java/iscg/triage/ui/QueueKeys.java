package iscg.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/**
 * Single keys that act on the queue. A key does what its control on the page does, never more; it does nothing while somebody
 * writes, and nothing at all for whoever switched keys off (WCAG 2.1.4).
 */
@JsModule("./queue-keys.ts")
final class QueueKeys {

    /** What each key does, in the order of the list: its letter and the last part of the key of its words. */
    static final List<Shortcut> ALL = List.of(
            new Shortcut("J", "next"),
            new Shortcut("K", "previous"),
            new Shortcut("X", "choose"),
            new Shortcut("E", "choose-all"),
            new Shortcut("A", "assign"),
            new Shortcut("F", "filter"),
            new Shortcut("N", "next-page"),
            new Shortcut("P", "previous-page"),
            new Shortcut("?", "list"));

    private QueueKeys() {}

    static void actOn(Component page, boolean on) {
        page.addAttachListener(attached -> page.getElement().executeJs("window.iscgQueueKeys.listen(this, $0)", on));
    }

    /** Names the control that a key works. */
    static void mark(Component control, String act) {
        control.getElement().setAttribute("data-key-act", act);
    }

    record Shortcut(String key, String act) {}
}
