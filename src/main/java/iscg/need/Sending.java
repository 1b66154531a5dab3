package iscg.need;

import iscg.language.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to do about a need, so that others will be told.
 *
 * @param number null while the need has none yet
 * @param title of the need
 * @param language of the title
 * @param targets the bodies it goes to; empty where that is nobody's matter
 * @param within where in a body somebody acts; null for acts on the need itself
 * @param into the need it becomes part of; null unless it is merged, and until that is said
 */
public record Sending(
        Act act,
        @Nullable NeedNumber number,
        String title,
        Language language,
        List<Target> targets,
        @Nullable Within within,
        @Nullable NeedNumber into) {

    public Sending {
        targets = List.copyOf(targets);
    }

    /** What a member sends. */
    public static Sending of(Act act, @Nullable NeedNumber number, String title, Language language) {
        return new Sending(act, number, title, language, List.of(), null, null);
    }

    /** About a need as it is. */
    public static Sending about(Act act, NeedDetails need) {
        return of(act, need.number(), need.text().title(), need.text().language());
    }

    /** About a need as a body reads it. */
    public static Sending about(Act act, ForwardedText need, Within within) {
        return of(act, need.number(), need.text().title(), need.text().language())
                .within(within);
    }

    public Sending to(List<Target> bodies) {
        return new Sending(act, number, title, language, bodies, within, into);
    }

    public Sending within(Within slip) {
        return new Sending(act, number, title, language, targets, slip, into);
    }

    public Sending into(@Nullable NeedNumber other) {
        return new Sending(act, number, title, language, targets, within, other);
    }

    /** What is done. */
    public enum Act {
        SUBMIT,
        REPLY,
        SUPPORT,
        WITHDRAW,
        TRACK,
        ASK,
        DECLINE,
        MERGE,
        ANSWER,
        FORWARD,
        TAKE_BACK,
        ADVISE,
        REQUEST_REVISION,
        REFER,
        NO_COMMENT,
        DELEGATE,
        HAND_IN,
        GIVE_BACK,
        DECLARE_CONFLICT,
        NAME_SUBSTITUTE
    }

    /**
     * A body it goes to.
     *
     * @param body its code
     * @param replyBy the last day for its reply in Geneva; null where none is expected
     */
    public record Target(String body, @Nullable LocalDate replyBy) {}

    /**
     * Where in a body somebody acts.
     *
     * @param body its code
     * @param address of the slip
     * @param person the key of whoever drafts or shall; null where that is nobody, or not said yet
     */
    public record Within(
            String body, String address, @Nullable Long person) {}
}
