package iscg.forwarding.ui;

import iscg.forwarding.WaitingService;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.need.TriageService;
import iscg.ui.MenuCount;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many slips, needs in their charge and things of rooms above wait for whoever is signed in, beside the entry of the list. */
@Component
class ReviewCount implements MenuCount {

    private final WaitingService waiting;
    private final TriageService triage;
    private final List<WaitingPart> parts;
    private final Actors actors;

    ReviewCount(WaitingService waiting, TriageService triage, List<WaitingPart> parts, Actors actors) {
        this.waiting = waiting;
        this.triage = triage;
        this.parts = parts;
        this.actors = actors;
    }

    @Override
    public String path() {
        return ReviewNavigation.REVIEWS;
    }

    @Override
    public long count() {
        var inCharge = actors.current().is(Role.SECRETARIAT) ? triage.countWaitingForMe() : 0;
        var others = parts.stream().mapToLong(WaitingPart::count).sum();
        return waiting.count(null) + inCharge + others;
    }
}
