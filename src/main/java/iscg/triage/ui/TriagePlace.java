package iscg.triage.ui;

import iscg.ui.CapacityPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The secretariat works at its queue. */
@Component
class TriagePlace implements CapacityPlace {

    @Override
    public Optional<String> of(String capacity) {
        return capacity.equals("secretariat") ? Optional.of(TriageNavigation.QUEUE) : Optional.empty();
    }
}
