package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import iscg.identity.Body;
import iscg.ui.ErrorSummary.Problem;
import iscg.ui.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All bodies a need can still be forwarded to, advisory groups first, each with terms of its own. */
class AddresseeList extends Div {

    private final List<AddresseeFields> rows = new ArrayList<>();

    AddresseeList(List<Body> bodies, LocalDate today, Runnable changed) {
        for (var kind : Body.Kind.values()) {
            var group = new FieldSet(translate("forwarding.form.bodies."
                    + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            group.addClassName("addressees");
            bodies.stream().filter(body -> body.kind() == kind).forEach(body -> {
                var name = body.name(Reader.current().language());
                var row = new AddresseeFields(body.code(), name, today, changed);
                rows.add(row);
                group.add(row);
            });
            if (!group.getChildren().toList().isEmpty()) {
                add(group);
            }
        }
    }

    /** Offers terms for each body, and chooses none. */
    void propose(List<ForwardChoice> choices) {
        choices.forEach(choice ->
                rows.stream().filter(row -> row.body().equals(choice.body())).forEach(row -> row.propose(choice)));
    }

    void choose(List<String> bodies) {
        rows.stream().filter(row -> bodies.contains(row.body())).forEach(AddresseeFields::choose);
    }

    List<ForwardChoice> choices() {
        return rows.stream().flatMap(row -> row.choice().stream()).toList();
    }

    /** What keeps the slips from being sent, in the order of the form. */
    List<Problem> problems() {
        return choices().isEmpty()
                ? List.of(problem("forwarding.refused.no-addressee"))
                : rows.stream().flatMap(row -> row.problem().stream()).toList();
    }

    /** A problem that concerns the choice of bodies as such. */
    Problem problem(String key) {
        return new Problem(translate(key), rows.getFirst().firstField());
    }
}
