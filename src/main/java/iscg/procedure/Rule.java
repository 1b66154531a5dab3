package iscg.procedure;

import iscg.deadline.TextTerms;
import java.time.LocalDate;
import java.util.Locale;

/**
 * When a step is due at a body's meetings.
 *
 * @param body its code; {@code ISCG} for the Group itself
 * @param amount of days or months; without meaning where the body's deadlines for texts say when
 * @param responsible code of a unit of the secretariat
 * @param switchedOn whether the body's meetings have the step
 * @param version what a change must name, so that nobody changes what they did not see
 */
public record Rule(
        String body,
        Step step,
        Count count,
        int amount,
        TextTerms.Unit unit,
        String responsible,
        boolean switchedOn,
        long version) {

    public Rule {
        if (amount < 0 || amount > TextTerms.MOST) {
            throw new IllegalArgumentException("No such time around a meeting");
        }
    }

    /** The same with another time and somebody else responsible. */
    public Rule with(int amount, TextTerms.Unit unit, String responsible) {
        return new Rule(body, step, count, amount, unit, responsible, switchedOn, version);
    }

    /** The same counted from elsewhere; only of a step that the secretariat added. */
    public Rule counted(Count other) {
        return step.isAdded() ? new Rule(body, step, other, amount, unit, responsible, switchedOn, version) : this;
    }

    /** The same switched on or off. */
    public Rule switchedOn(boolean on) {
        return new Rule(body, step, count, amount, unit, responsible, on, version);
    }

    /** Whether its time is its own, and not that of texts. */
    public boolean hasOwnTime() {
        return count == Count.BEFORE || count == Count.AFTER;
    }

    boolean isOf(Rule other) {
        return body.equals(other.body) && step.code().equals(other.step.code());
    }

    /** The last day for it. */
    LocalDate due(LocalDate opens, LocalDate closes, TextTerms texts) {
        return switch (count) {
            case BEFORE -> unit == TextTerms.Unit.MONTHS ? opens.minusMonths(amount) : opens.minusDays(amount);
            case AFTER -> unit == TextTerms.Unit.MONTHS ? closes.plusMonths(amount) : closes.plusDays(amount);
            case TRANSLATION -> texts.translationBy(opens);
            case LATEST -> texts.latestBy(opens);
        };
    }

    /** From where it is counted. */
    public enum Count {
        /** From the day on which the meeting opens. */
        BEFORE,
        /** From the day on which it closes. */
        AFTER,
        /** On the day until which texts are due for translation. */
        TRANSLATION,
        /** On the day until which texts are due at the latest. */
        LATEST;

        /** The key of its name. */
        public String key() {
            return "procedure.count." + name().toLowerCase(Locale.ROOT);
        }
    }
}
