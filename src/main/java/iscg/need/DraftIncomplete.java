package iscg.need;

import java.util.List;

/** A draft was to be sent before it was complete. */
public class DraftIncomplete extends RuntimeException {

    private final List<DraftProblem> problems;

    DraftIncomplete(List<DraftProblem> problems) {
        super("The draft cannot be sent yet: " + problems);
        this.problems = List.copyOf(problems);
    }

    public List<DraftProblem> problems() {
        return problems;
    }
}
