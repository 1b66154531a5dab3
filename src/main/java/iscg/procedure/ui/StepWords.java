package iscg.procedure.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.deadline.TextTerms;
import iscg.procedure.Rule;
import iscg.procedure.Step;
import iscg.procedure.StepNames;
import iscg.ui.Names;
import iscg.ui.Reader;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells on pages what a step is called, and when it is due. */
@Component
class StepWords {

    private final StepNames names;

    StepWords(StepNames names) {
        this.names = names;
    }

    /** Of one without a name yet, that it has none. */
    String name(Step step) {
        var name = names.of(step, Reader.current().language());
        return name.isEmpty() ? translate("procedure.own.untitled") : name;
    }

    /** The same, to stand in a sentence of any direction: what the secretariat wrote may be of another than the page. */
    String inSentence(Step step) {
        return step.isAdded() ? Names.inSentence(name(step)) : name(step);
    }

    /** As in “3 months before it opens”. */
    static String due(Rule rule) {
        if (!rule.hasOwnTime()) {
            return translate(rule.count().key());
        }
        var key = rule.count() == Rule.Count.BEFORE ? "procedure.due.before." : "procedure.due.after.";
        var unit = rule.unit() == TextTerms.Unit.MONTHS ? "months" : "days";
        return translate(key + unit, Map.of("count", rule.amount()));
    }
}
