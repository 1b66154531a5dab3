package iscg.need;

import iscg.language.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to send about a need, so that others will be told.
 *
 * @param number null while the need has none yet
 * @param title of the need
 * @param language of the title
 * @param targets the bodies it goes to or comes from; empty where that is nobody's matter
 */
public record Sending(Act act, @Nullable NeedNumber number, String title, Language language, List<Target> targets) {

    public Sending {
        targets = List.copyOf(targets);
    }

    /** About a need as it is, without a body. */
    public static Sending about(Act act, NeedDetails need) {
        return new Sending(act, need.number(), need.text().title(), need.text().language(), List.of());
    }

    /** What is done. */
    public enum Act {
        SUBMIT,
        REPLY,
        ASK,
        DECLINE,
        ANSWER,
        FORWARD,
        ADVISE
    }

    /**
     * A body it goes to, or comes from.
     *
     * @param body its code
     * @param replyBy the last day for its reply in Geneva; null where none is expected
     */
    public record Target(String body, @Nullable LocalDate replyBy) {}
}
