package iscg.wording;

import java.util.List;
import java.util.Locale;

/**
 * One text of a file that came in.
 *
 * @param before as people get it now; empty where the portal has no such text
 * @param after as the file has it; empty where it has none
 * @param problems why it is refused; empty unless it is
 */
public record ExchangeLine(String key, Verdict verdict, String before, String after, List<TextProblem> problems) {

    public ExchangeLine {
        problems = List.copyOf(problems);
    }

    /** What would become of it. */
    public enum Verdict {
        /** Takes the place of the portal's own text. */
        NEW,
        /** Takes the place of a text that was edited before. */
        CHANGED,
        /** Is the portal's own text again. */
        RESTORED,
        /** Pages could not be made with it. */
        REFUSED,
        /** Was translated from an English text that is another now. */
        SOURCE_CHANGED,
        /** The portal has no such text. */
        UNKNOWN,
        /** Has no translation, or one that is not finished. */
        UNTRANSLATED,
        /** Is as people get it already. */
        SAME;

        /** Whether it is taken over. */
        public boolean isTaken() {
            return this == NEW || this == CHANGED || this == RESTORED;
        }

        /** The key of its name. */
        public String key() {
            return "wording.verdict." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
