package iscg.live.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.live.FloorRequest;
import iscg.live.LiveDetails;
import iscg.ui.Gap;
import iscg.ui.PageSection;
import java.util.Map;

/** Those who wait for the floor on the item, in order. */
class SpeakersPart extends PageSection {

    private final SpeakerNames names;
    private final Div content = new Div();

    SpeakersPart(SpeakerNames names) {
        super(translate("live.speakers"));
        this.names = names;
        add(content);
    }

    void show(LiveDetails now) {
        content.removeAll();
        var list = now.speakers();
        if (list.closed()) {
            content.add(new Paragraph(translate("live.list-closed")));
        }
        var waiting = new OrderedList();
        waiting.addClassName("speakers");
        list.waiting().forEach(one -> waiting.add(row(one, now.person())));
        content.add(
                list.waiting().isEmpty()
                        ? new Paragraph(translate("live.nobody-waits"))
                        : withCount(waiting, list.waiting().size()));
    }

    private static Div withCount(OrderedList waiting, int count) {
        return new Div(new Paragraph(translate("live.waiting", Map.of("count", count))), waiting);
    }

    private ListItem row(FloorRequest one, long reader) {
        var row = new ListItem(names.of(one.asker()), details(one));
        if (one.asker().person() == reader) {
            row.addClassName("own");
            row.addComponentAtIndex(1, new Gap());
            row.addComponentAtIndex(2, new Span(translate("live.you")));
        }
        return row;
    }

    /** How they take part, and that it is a point of order. */
    static Component details(FloorRequest one) {
        var details = new Div();
        details.addClassName("item-details");
        if (one.kind() == FloorRequest.Kind.POINT_OF_ORDER) {
            details.add(new Span(translate(one.kind().key())));
        }
        details.add(new Span(translate(one.asker().attendance().key())));
        return details;
    }
}
