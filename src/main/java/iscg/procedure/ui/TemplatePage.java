package iscg.procedure.ui;

import iscg.procedure.Rule;
import iscg.procedure.Step;

/** The page of the template, to its parts. What is open stays open when the page is shown anew. */
interface TemplatePage {

    boolean isOpen(String body);

    boolean isOpen(Rule rule);

    void opened(String body, boolean open);

    void opened(Rule rule, boolean open);

    /** What a step is called. */
    String name(Step step);

    /** @param body its name */
    RuleFields fields(String body, Rule rule);

    /** Adds a step to a body, and opens it. */
    void add(String body);

    /** Does something, says so and shows the template as it is now; where somebody was first, says that instead. */
    void act(String sentence, Runnable step);
}
