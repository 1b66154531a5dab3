package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;

/** Folded away beside an act: whom it will reach, and what each will read. Found out anew whenever it is opened. */
public class ToldOfMeeting extends NativeDetails {

    private final Supplier<Component> receivers;
    private final Div content = new Div();

    /** @param receivers whom it will reach now */
    public ToldOfMeeting(Supplier<Component> receivers) {
        super(translate("need.recipients.title"));
        this.receivers = receivers;
        setContent(content);
        addClassName("who-is-told");
        addToggleListener(toggled -> refresh());
    }

    /** Shows it anew, where it is shown, after something was chosen that matters. */
    public final void refresh() {
        content.removeAll();
        if (isOpen()) {
            content.add(receivers.get());
        }
    }
}
