package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import iscg.need.Sending;
import java.util.List;
import java.util.function.Supplier;

/**
 * Folded away beside an act: whom it will reach, and what each will read. Found out only when somebody looks, so that it costs and
 * disturbs nobody else.
 */
public class WhoIsTold extends NativeDetails {

    private final WhoReceives whoReceives;
    private final Supplier<List<Sending>> sendings;
    private final Div content = new Div();

    /** @param sendings what the act would send now; of several each is shown under its number */
    WhoIsTold(WhoReceives whoReceives, Supplier<List<Sending>> sendings) {
        super(translate("need.recipients.title"));
        setContent(content);
        this.whoReceives = whoReceives;
        this.sendings = sendings;
        addClassName("who-is-told");
        addToggleListener(toggled -> refresh());
    }

    /** Shows it anew, where it is shown, after something was chosen that matters. */
    public final void refresh() {
        content.removeAll();
        if (isOpen()) {
            var all = sendings.get();
            all.forEach(sending -> show(sending, all.size() > 1));
            if (all.isEmpty()) {
                content.add(new Paragraph(translate("need.recipients.nothing-chosen")));
            }
        }
    }

    private void show(Sending sending, boolean oneOfSeveral) {
        if (oneOfSeveral) {
            var number = new Paragraph(String.valueOf(sending.number()));
            number.addClassName("number");
            content.add(number);
        }
        content.add(whoReceives.of(sending));
    }
}
