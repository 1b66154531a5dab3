package iscg.forwarding.ui;

import iscg.ui.CapacityPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever acts for a body works at what waits for them there. */
@Component
class BodyPlace implements CapacityPlace {

    @Override
    public Optional<String> of(String capacity) {
        return capacity.startsWith("body:")
                ? Optional.of(ReviewNavigation.pathFor(capacity.split(":")[1]))
                : Optional.empty();
    }
}
