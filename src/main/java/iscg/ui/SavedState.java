package iscg.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import iscg.language.Moments;
import java.time.Instant;
import java.util.Map;

/** Says quietly whether what is typed is kept on the server, as in “Saved at 14:02 (Geneva)”. */
public class SavedState extends Span {

    private final Moments moments;

    public SavedState(Moments moments) {
        this.moments = moments;
        addClassName("saved-state");
        getElement().setAttribute("role", "status");
    }

    /** What is typed was kept at this moment. */
    public void saved(Instant at) {
        removeClassName("saved-state-failed");
        setText(translate(
                "ui.saved-state.saved",
                Map.of("time", moments.time(at, Reader.current().language()))));
    }

    /** What was typed last could not be kept; it still stands in the fields. */
    public void failed() {
        addClassName("saved-state-failed");
        setText(translate("ui.saved-state.failed"));
    }
}
