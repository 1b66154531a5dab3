package iscg.triage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.Location;
import iscg.need.ui.DeclineChoice;
import iscg.need.ui.TriageText;
import iscg.need.ui.WrittenAct;
import iscg.triage.BulkOutcome;
import iscg.triage.BulkTriage;
import iscg.triage.ChosenNeed;
import iscg.ui.ActButton;
import iscg.ui.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What can be done to several needs of the queue at once, and what became of each. */
class QueueActs extends Div {

    private final BulkTriage bulk;
    private final Consumer<Location> changed;
    private final Div outcome = new Div();
    private final Checkbox all = new Checkbox(translate("triage.choose-all"));
    private final DeclineChoice listed;
    private final Div tools;
    private final List<QueueRow> rows = new ArrayList<>();
    private Location here = new Location("");

    QueueActs(BulkTriage bulk, QueueDesk desk, Consumer<Location> changed) {
        this.bulk = bulk;
        this.changed = changed;
        this.listed = desk.declineChoice();
        addClassName("queue-acts");
        all.addValueChangeListener(change -> rows.forEach(row -> row.choose(change.getValue())));
        var assign = new ActButton(translate("triage.bulk.assign"), () -> act(bulk::assignToMe));
        QueueKeys.mark(all, "choose-all");
        QueueKeys.mark(assign, "assign");
        tools = new Div(all, assign, declining(desk));
        tools.addClassName("queue-tools");
        add(outcome, tools);
    }

    private NativeDetails declining(QueueDesk desk) {
        var act =
                WrittenAct.dangerous("triage.bulk.decline", desk.declineReason().preceded(listed), this::decline);
        act.reaches(desk.toldOfDeclining(this::chosen)).offer(true);
        var folded = new NativeDetails(translate("triage.bulk.decline.heading"), act);
        folded.addClassName("more");
        return folded;
    }

    /** Forgets the rows of the list that was shown before; those of the next follow. */
    void show(Location here) {
        this.here = here;
        rows.clear();
        all.setValue(false);
        outcome.removeAll();
    }

    QueueRow choosable(QueueRow row) {
        rows.add(row);
        return row;
    }

    /** Shows the tools where there is anything to choose. */
    void offer() {
        tools.setVisible(!rows.isEmpty());
    }

    private void decline(TriageText reason) {
        if (listed.isComplete()) {
            act(chosen -> {
                var done = bulk.decline(chosen, listed.getValue().code(), reason.text(), reason.language());
                reason.sent();
                return done;
            });
        }
    }

    private void act(Function<List<ChosenNeed>, BulkOutcome> step) {
        var chosen = chosen();
        if (chosen.isEmpty()) {
            tell(Notice.warning(translate("triage.bulk.nothing"), translate("triage.bulk.nothing.how")));
            return;
        }
        var became = step.apply(chosen);
        changed.accept(here);
        tell(BulkOutcomeNotice.of(became));
    }

    private List<ChosenNeed> chosen() {
        return rows.stream().flatMap(row -> row.chosen().stream()).toList();
    }

    private void tell(Notice notice) {
        outcome.removeAll();
        outcome.add(notice);
        notice.takeFocus();
    }
}
