package iscg.triage;

import iscg.language.Language;
import iscg.need.NeedMovedOn;
import iscg.need.NeedNumber;
import iscg.need.TriageService;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Does the same to several needs, each in a transaction of its own: what somebody else acted on meanwhile is left and told, the
 * rest is done. Forwarding is not among these acts, since addressees and dates are decided need by need. For the secretariat alone.
 */
@Service
@PreAuthorize("hasRole('SECRETARIAT')")
public class BulkTriage {

    private final TriageService triage;

    BulkTriage(TriageService triage) {
        this.triage = triage;
    }

    /** Takes charge of each. */
    public BulkOutcome assignToMe(List<ChosenNeed> chosen) {
        return each(chosen, need -> triage.assignToMe(need.number(), need.version()));
    }

    /**
     * Declines each for the same reason.
     *
     * @param listed code from the list of reasons
     */
    public BulkOutcome decline(List<ChosenNeed> chosen, String listed, String reason, Language language) {
        return each(chosen, need -> triage.decline(need.number(), need.version(), listed, reason, language));
    }

    private static BulkOutcome each(List<ChosenNeed> chosen, Consumer<ChosenNeed> act) {
        var done = new ArrayList<NeedNumber>();
        var left = new ArrayList<NeedNumber>();
        for (var need : chosen) {
            try {
                act.accept(need);
                done.add(need.number());
            } catch (NeedMovedOn | ConcurrencyFailureException somebodyWasFirst) {
                left.add(need.number());
            }
        }
        return new BulkOutcome(done, left);
    }
}
