package iscg.disposition;

import iscg.meeting.MeetingHistory;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what happened to a disposition into its meeting's history, and tells the rooms above what readers see. */
@Component
class DispositionHistory {

    private final MeetingHistory history;
    private final ApplicationEventPublisher events;

    DispositionHistory(MeetingHistory history, ApplicationEventPublisher events) {
        this.history = history;
        this.events = events;
    }

    /** What everybody may know. */
    void record(Disposition disposition, String verb, Map<String, String> more) {
        history.record(disposition.meeting(), verb, details(disposition, more));
        events.publishEvent(new DispositionsChanged(disposition.meeting(), disposition.item()));
    }

    /** What happened to a draft. */
    void recordForOwners(Disposition disposition, String verb) {
        history.recordForOwners(disposition.meeting(), verb, details(disposition, Map.of()));
    }

    private static Map<String, String> details(Disposition disposition, Map<String, String> more) {
        var details = new HashMap<>(more);
        details.put("disposition", disposition.id().toString());
        details.put("item", String.valueOf(disposition.item()));
        details.put("edition", String.valueOf(disposition.edition()));
        return details;
    }
}
