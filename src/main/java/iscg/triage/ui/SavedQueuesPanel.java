package iscg.triage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import iscg.need.TriageService;
import iscg.triage.QueueName;
import iscg.triage.SavedQueueDetails;
import iscg.triage.SavedQueues;
import iscg.ui.ActionPanel;
import iscg.ui.Announcer;
import iscg.ui.FieldGroup;
import iscg.ui.FilterChips;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;

/** The narrowed queues that a secretary keeps under names, each with its count, and where the one at hand is kept. */
class SavedQueuesPanel extends Div {

    private final SavedQueues saved;
    private final TriageService triage;
    private QueryParameters here = QueryParameters.empty();

    SavedQueuesPanel(SavedQueues saved, TriageService triage) {
        this.saved = saved;
        this.triage = triage;
        addClassName("saved-queues");
    }

    void show(QueryParameters address) {
        here = address;
        removeAll();
        var own = Reader.current().language().inOrder(saved.own(), SavedQueueDetails::name);
        var kept = QueueAddress.toKeep(here);
        var current = own.stream().filter(one -> one.address().equals(kept)).findFirst();
        if (!own.isEmpty()) {
            add(links(own, kept));
        }
        if (!kept.isEmpty()) {
            add(folded(current));
        }
    }

    private FilterChips links(List<SavedQueueDetails> own, String kept) {
        var links = new FilterChips(translate("triage.saved"), new Location(TriageNavigation.QUEUE), "");
        own.forEach(one -> {
            var address = QueryParameters.fromString(one.address());
            var path = new Location(TriageNavigation.QUEUE, address).getPathWithQueryParameters();
            var count = triage.count(QueueAddress.filterOf(address));
            links.link(path, UserText.name(one.name()), count, one.address().equals(kept));
        });
        return links;
    }

    /** The queue at hand gets a name or, where it has one, another, or loses it. */
    private NativeDetails folded(Optional<SavedQueueDetails> current) {
        var name = new TextField(translate("triage.saved.name.label"));
        name.setHelperText(translate("triage.saved.name.help"));
        name.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        name.setValue(current.map(SavedQueueDetails::name).orElse(""));
        var acts =
                new ActionPanel().secondary(new Button(translate("triage.saved.save"), click -> save(name, current)));
        current.ifPresent(one -> acts.secondary(new Button(translate("triage.saved.remove"), click -> remove(one))));
        var heading = current.isPresent() ? "triage.saved.change" : "triage.saved.keep";
        var folded = new NativeDetails(translate(heading), new Div(new FieldGroup(name), acts));
        folded.addClassName("more");
        return folded;
    }

    private void save(TextField name, Optional<SavedQueueDetails> current) {
        if (!QueueName.isName(name.getValue())) {
            refuse(name, translate("triage.saved.name.missing", Map.of("limit", QueueName.LONGEST)));
            return;
        }
        var chosen = new QueueName(name.getValue());
        try {
            current.ifPresentOrElse(
                    one -> saved.rename(one.id(), chosen), () -> saved.save(chosen, QueueAddress.toKeep(here)));
            changed(translate("triage.saved.done", Map.of("name", chosen.text())));
        } catch (DataIntegrityViolationException taken) {
            refuse(name, translate("triage.saved.name.taken"));
        }
    }

    private static void refuse(TextField name, String message) {
        name.setErrorMessage(message);
        name.setInvalid(true);
        name.focus();
    }

    private void remove(SavedQueueDetails one) {
        saved.remove(one.id());
        changed(translate("triage.saved.removed", Map.of("name", one.name())));
    }

    private void changed(String sentence) {
        show(here);
        Announcer.say(sentence);
        UI.getCurrentOrThrow().getPage().executeJs("document.querySelector('h1')?.focus()");
    }
}
