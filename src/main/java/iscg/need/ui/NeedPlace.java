package iscg.need.ui;

import iscg.ui.CapacityPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Delegates work at their member's needs. */
@Component
class NeedPlace implements CapacityPlace {

    @Override
    public Optional<String> of(String capacity) {
        return capacity.startsWith("member:") ? Optional.of(NeedNavigation.NEEDS) : Optional.empty();
    }
}
