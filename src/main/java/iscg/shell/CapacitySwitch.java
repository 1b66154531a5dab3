package iscg.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.ui.Account.Capacity;
import iscg.ui.Account.Holder;
import iscg.ui.CapacityPlace;
import iscg.ui.UserText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says in which capacity one acts, and leads whoever has several to where they act in another. The place decides: what is done on a
 * page is done in the capacity the page names, so that nobody acts for one body with another in mind.
 */
class CapacitySwitch extends Div {

    private static final String BODY = "body:";

    private final List<CapacityPlace> places;
    private @Nullable String last;

    CapacitySwitch(List<CapacityPlace> places) {
        this.places = places;
    }

    /** @param narrower what the page at hand names; empty where it names none */
    void show(Holder person, Optional<String> narrower) {
        removeAll();
        var current = current(person, narrower);
        last = current.key();
        if (person.capacities().size() == 1) {
            add(words(current));
            return;
        }
        var label = new Paragraph(translate("shell.capacities"));
        label.addClassName("account-label");
        var list = new UnorderedList();
        list.addClassName("capacities");
        list.getElement().setAttribute("role", "list").setAttribute("aria-label", translate("shell.capacities"));
        person.capacities().forEach(one -> list.add(new ListItem(entry(one, one.equals(current)))));
        add(label, list);
    }

    /** Whoever works for bodies alone acts, until a page says otherwise, for the one for which they acted last. */
    private Capacity current(Holder person, Optional<String> narrower) {
        var ordinary = person.capacities().getFirst();
        var remembered = ordinary.key().startsWith(BODY) ? Optional.ofNullable(last) : Optional.<String>empty();
        var key = narrower.or(() -> remembered);
        return person.capacities().stream()
                .filter(one -> key.filter(one.key()::equals).isPresent())
                .findFirst()
                .orElse(ordinary);
    }

    private Component entry(Capacity capacity, boolean current) {
        var place =
                places.stream().flatMap(one -> one.of(capacity.key()).stream()).findFirst();
        if (place.isEmpty()) {
            return words(capacity);
        }
        var link = new Anchor(place.get(), UserText.name(capacity.words()));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("account-capacity");
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Paragraph words(Capacity capacity) {
        var words = new Paragraph(UserText.name(capacity.words()));
        words.addClassName("account-capacity");
        return words;
    }
}
