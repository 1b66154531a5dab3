package iscg.live.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import iscg.live.FloorRequest;
import iscg.live.FloorRequest.Kind;
import iscg.live.FloorStanding;
import iscg.live.LiveDetails;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader stands on the list of speakers, and the buttons to ask and to take back. Buttons stay, so that the keyboard does. What a
 * press means is what its reader saw, not what the meeting has come to while the press was under way.
 */
class OwnFloor extends Div {

    private static final String WAITS = "data-waits";
    private static final String ITEM = "data-item";
    private static final String SEEN = "element.getAttribute('%s')";

    private final Paragraph place = new Paragraph();
    private final Button ask;
    private final Button order;

    /** What happens when a button is pressed. */
    interface Press extends java.io.Serializable {

        /**
         * @param asks false if a request is taken back
         * @param item key of the one the reader saw discussed; null before the first
         */
        void on(Kind kind, boolean asks, @Nullable Integer item);
    }

    OwnFloor(Press press) {
        addClassName("own-floor");
        place.addClassName("own-place");
        ask = button(Kind.FLOOR, press);
        order = button(Kind.POINT_OF_ORDER, press);
        var acts = new Div(ask, order);
        acts.addClassName("acts");
        add(place, acts);
    }

    private static Button button(Kind kind, Press press) {
        var button = new Button();
        var waits = SEEN.formatted(WAITS);
        var item = SEEN.formatted(ITEM);
        button.getElement()
                .addEventListener("click", click -> {
                    var seen = click.getEventData();
                    var key = seen.get(item).asString();
                    press.on(kind, !seen.get(waits).asBoolean(), key.isEmpty() ? null : Integer.valueOf(key));
                })
                .addEventData(waits)
                .addEventData(item);
        return button;
    }

    void show(LiveDetails now) {
        place.setText(sentence(now));
        setClassName("has-floor", speaks(now));
        show(ask, now, Kind.FLOOR, "live.ask", "live.withdraw");
        show(order, now, Kind.POINT_OF_ORDER, "live.ask-order", "live.withdraw-order");
        setVisible(now.standing() != FloorStanding.NOT_REGISTERED);
    }

    private static void show(Button button, LiveDetails now, Kind kind, String ask, String takeBack) {
        var waits = now.speakers().has(now.person(), kind);
        button.setText(translate(waits ? takeBack : ask));
        button.setVisible(waits || now.standing().allows(kind));
        button.setThemeVariant(ButtonVariant.PRIMARY, kind == Kind.FLOOR && !waits);
        button.getElement().setAttribute(WAITS, String.valueOf(waits));
        button.getElement().setAttribute(ITEM, now.item() == null ? "" : String.valueOf(now.item()));
    }

    private static String sentence(LiveDetails now) {
        var list = now.speakers();
        if (speaks(now)) {
            return translate("live.own.speaking");
        }
        var place = list.placeOf(now.person());
        return place > 0
                ? translate(
                        "live.own.place",
                        Map.of("place", place, "count", list.waiting().size()))
                : translate(now.standing().key());
    }

    static boolean speaks(LiveDetails now) {
        return now.speakers()
                .speaker()
                .map(FloorRequest::asker)
                .filter(asker -> asker.person() == now.person())
                .isPresent();
    }
}
