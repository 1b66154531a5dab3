package iscg.triage.ui;

import iscg.need.TriageService;
import iscg.ui.MenuCount;
import org.springframework.stereotype.Component;

/** How many needs wait for the secretariat, beside the entry of the queue. */
@Component
class TriageCount implements MenuCount {

    private final TriageService triage;

    TriageCount(TriageService triage) {
        this.triage = triage;
    }

    @Override
    public String path() {
        return TriageNavigation.QUEUE;
    }

    @Override
    public long count() {
        return triage.waiting();
    }
}
