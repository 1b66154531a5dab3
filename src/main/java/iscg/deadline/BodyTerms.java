package iscg.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * The deadlines of one body and the days its meetings open on, as far as they are known, the next first.
 *
 * @param body its code; {@code ISCG} for the Group itself
 * @param version what a change must name, so that nobody changes what they did not see
 */
public record BodyTerms(String body, TextTerms terms, List<LocalDate> meetings, long version) {

    public BodyTerms {
        meetings = List.copyOf(meetings);
    }

    /** What becomes of a text that arrives on a day for the next meeting after it; the body must have one. */
    Outlook outlook(LocalDate arrival) {
        var next = meetings.getFirst();
        var fate = terms.fateOf(arrival, next);
        var heldFor = fate == Fate.HELD && meetings.size() > 1 ? meetings.get(1) : null;
        return new Outlook(body, fate, next, terms.translationBy(next), terms.latestBy(next), heldFor);
    }
}
