package iscg.forwarding.ui;

import iscg.forwarding.WaitingService;
import iscg.ui.MenuCount;
import org.springframework.stereotype.Component;

/** How many slips wait for the bodies of whoever is signed in, beside the entry of the list. */
@Component
class ReviewCount implements MenuCount {

    private final WaitingService waiting;

    ReviewCount(WaitingService waiting) {
        this.waiting = waiting;
    }

    @Override
    public String path() {
        return ReviewNavigation.REVIEWS;
    }

    @Override
    public long count() {
        return waiting.count(null);
    }
}
