package iscg.live.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import iscg.meeting.MeetingId;

/**
 * Keeps a page in step with its meeting, and says in words whether it does: over the line on which changes are told at once, and while that
 * is broken by asking every few seconds. Its reader can hold the page still (WCAG 2.2.2). See the decision record 021 for why this is not
 * Vaadin's push.
 */
@JsModule("./live-line.ts")
class LiveLine extends Div {

    private final Paragraph line = new Paragraph();
    private final Paragraph still = new Paragraph(translate("live.line.paused"));
    private final Button hold = new Button(translate("live.line.pause"), click -> holdOrGoOn());
    private final MeetingId meeting;
    private final long edition;
    private final SerializableRunnable refresh;

    /**
     * @param edition what the page shows now
     * @param refresh shows what is so now
     */
    LiveLine(MeetingId meeting, long edition, SerializableRunnable refresh) {
        this.meeting = meeting;
        this.edition = edition;
        this.refresh = refresh;
        line.addClassName("live-line");
        line.getElement().setAttribute("role", "status");
        line.getElement().addEventListener("live-changed", changed -> refresh.run());
        still.setVisible(false);
        add(line, still, hold);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        line.getElement()
                .executeJs(
                        "window.iscgLive.follow(this, $0, $1, $2, $3)",
                        LiveNavigation.changes(meeting),
                        String.valueOf(edition),
                        translate("live.line.on"),
                        translate("live.line.broken"));
    }

    /** While the line cannot be seen, what it tells is not heard. */
    private void holdOrGoOn() {
        var goesOn = still.isVisible();
        line.setVisible(goesOn);
        still.setVisible(!goesOn);
        hold.setText(translate(goesOn ? "live.line.pause" : "live.line.resume"));
        if (goesOn) {
            refresh.run();
        }
    }
}
