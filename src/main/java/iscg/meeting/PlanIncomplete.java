package iscg.meeting;

import java.util.Set;

/** A plan lacks something; nothing was published. */
public class PlanIncomplete extends RuntimeException {

    private final Set<PlanProblem> problems;

    PlanIncomplete(Set<PlanProblem> problems) {
        super("The plan lacks " + problems);
        this.problems = Set.copyOf(problems);
    }

    public Set<PlanProblem> problems() {
        return problems;
    }
}
