package iscg.procedure;

import iscg.language.Language;
import iscg.language.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what steps are called, whoever is signed in or nobody. */
@Component
@Transactional(readOnly = true)
public class StepNames {

    private final Rules rules;
    private final Messages messages;

    StepNames(Rules rules, Messages messages) {
        this.rules = rules;
        this.messages = messages;
    }

    /** @param code of a step; one that is known no more has no name */
    public String of(String code, Language reader) {
        return rules.all().stream()
                .map(Rule::step)
                .filter(step -> step.code().equals(code))
                .findFirst()
                .map(step -> of(step, reader))
                .orElse("");
    }

    public String of(Step step, Language reader) {
        return step.isAdded() ? step.names().forReader(reader) : messages.text(reader, step.key());
    }
}
