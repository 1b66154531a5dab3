package iscg.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.WrappedSession;
import iscg.ui.Announcer;
import java.time.Duration;
import java.util.Map;

/**
 * The warning before a session ends because nothing was done, which one key puts off (WCAG 2.2.1): Enter, Space or Escape. When the
 * session has ended it says so, and leads through the sign-in back to this page, with what was typed. Closed, it is neither seen nor heard.
 */
@Tag("dialog")
@JsModule("./session-ending.ts")
class SessionEnding extends HtmlContainer {

    /** How long before the end one is warned; of short sessions half. */
    private static final Duration WARNING = Duration.ofMinutes(5);

    private static final String WATCH = "window.iscgSessionEnding.watch(this, $0, $1, $2, $3, $4)";

    private final Paragraph text = new Paragraph();

    SessionEnding() {
        addClassName("session-ending");
        var heading = new H2(translate("shell.session-ending.heading"));
        heading.setId("session-ending");
        text.setId("session-ending-text");
        var stay = new NativeButton(
                translate("shell.session-ending.stay"),
                click -> Announcer.say(translate("shell.session-ending.stayed")));
        stay.addClassName("main-button");
        getElement()
                .setAttribute("role", "alertdialog")
                .setAttribute("aria-labelledby", "session-ending")
                .setAttribute("aria-describedby", "session-ending-text");
        getElement().addEventListener("iscg-followed", followed -> {}); // that the server is asked is enough
        add(heading, text, stay);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var limit = limitOf(attached.getSession().getSession());
        var warning = limit.compareTo(WARNING.multipliedBy(2)) < 0 ? limit.dividedBy(2) : WARNING;
        text.setText(translate("shell.session-ending.text", Map.of("minutes", Math.max(1, warning.toMinutes()))));
        getElement()
                .executeJs(
                        WATCH,
                        (double) limit.toMillis(),
                        (double) warning.toMillis(),
                        translate("shell.session-ended.heading"),
                        translate("shell.session-ended.again"),
                        translate("front.sign-in"));
    }

    private static Duration limitOf(WrappedSession session) {
        return Duration.ofSeconds(session.getMaxInactiveInterval());
    }
}
