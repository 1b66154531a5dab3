package iscg.wording;

import iscg.language.Language;
import java.util.List;
import java.util.Map;

/** A text cannot take the place of another; nothing was done. */
public class TextRefused extends RuntimeException {

    private final transient Map<Language, List<TextProblem>> problems;

    TextRefused(Map<Language, List<TextProblem>> problems) {
        super("Texts that pages cannot be made with: " + problems);
        this.problems = Map.copyOf(problems);
    }

    /** By language; those without any are left out. */
    public Map<Language, List<TextProblem>> problems() {
        return problems;
    }
}
