package iscg.report;

import iscg.meeting.MeetingId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report.
 *
 * @param version counted from 1; later ones are corrigenda
 * @param text what was put to the chairs; null for what never was
 * @param round how often it was put to them
 * @param issuedAt in UTC; null until then
 * @param symbol of the document, such as {@code ISCG-26/12}; null until it is issued
 */
public record ReportDetails(
        ReportId id,
        MeetingId meeting,
        int version,
        ReportState state,
        ReportWords words,
        @Nullable ReportText text,
        int round,
        @Nullable Instant issuedAt,
        @Nullable String symbol) {

    /** What the chairs were given, or everybody, as far as it got. */
    public Optional<ReportText> given() {
        return state == ReportState.DRAFT ? Optional.empty() : Optional.ofNullable(text);
    }
}
