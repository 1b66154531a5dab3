package iscg.live.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import iscg.disposition.ui.DispositionPanels;
import iscg.live.LiveDetails;
import iscg.meeting.AgendaItem;
import iscg.meeting.ui.AgendaWords;
import iscg.ui.Choice;
import iscg.ui.PageSection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is decided on one item, noted by the secretariat and read by a chair. It stays with its item when the meeting moves on, since
 * somebody may still be writing, and says so.
 */
class DecisionsDesk extends PageSection {

    private final DispositionPanels panels;
    private final boolean writes;
    private final Select<AgendaItem> choice = new Choice<>(translate("conduct.decisions.item"));
    private final Div place = new Div();
    private final Div behind = new Div();
    private @Nullable LiveDetails now;
    private int told;

    /** @param writes whether the person may note decisions */
    DecisionsDesk(DispositionPanels panels, boolean writes) {
        super(translate("conduct.decisions"));
        this.panels = panels;
        this.writes = writes;
        addClassName("decisions-desk");
        choice.setItemLabelGenerator(this::label);
        choice.addValueChangeListener(change -> choose());
        behind.addClassName("behind");
        add(choice, behind, place);
    }

    private String label(AgendaItem item) {
        return translate(
                "briefcase.chapter",
                Map.of("place", now == null ? 0 : now.place(item), "title", AgendaWords.inSentence(item.title())));
    }

    void show(LiveDetails details) {
        var agendaChanged = now == null || !now.items().equals(details.items());
        now = details;
        setVisible(!details.items().isEmpty());
        if (agendaChanged) {
            var before = choice.getValue();
            choice.setItems(details.items());
            details.items().stream()
                    .filter(item -> before != null && before.key() == item.key())
                    .findFirst()
                    .or(details::current)
                    .or(() -> details.items().stream().findFirst())
                    .ifPresent(choice::setValue);
        }
        tellWhereTheMeetingIs();
    }

    private void choose() {
        place.removeAll();
        var details = now;
        var item = choice.getValue();
        if (details != null && item != null) {
            place.add(of(details, item));
        }
        tellWhereTheMeetingIs();
    }

    private Component of(LiveDetails details, AgendaItem item) {
        var id = details.meeting().id();
        return writes ? panels.editorOf(id, item) : panels.listOf(id, item.key());
    }

    /** Only when it is news, since the keyboard may be on the button. */
    private void tellWhereTheMeetingIs() {
        var details = now;
        var item = choice.getValue();
        if (details == null || item == null) {
            return;
        }
        var ahead = details.current().filter(current -> current.key() != item.key());
        var key = ahead.map(AgendaItem::key).orElse(0);
        if (key != told) {
            told = key;
            behind.removeAll();
            ahead.ifPresent(current -> tell(current, details.place(current)));
        }
    }

    private void tell(AgendaItem current, int at) {
        behind.add(
                new Paragraph(translate("conduct.decisions.behind", Map.of("place", at))),
                new Button(translate("conduct.decisions.catch-up", Map.of("place", at)), click -> {
                    choice.setValue(current);
                    choice.focus();
                }));
    }
}
