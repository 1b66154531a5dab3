package iscg.forwarding;

import iscg.identity.People;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Turns slips into what people read of them. */
@Component
class Slips {

    private final People people;
    private final Clock clock;

    Slips(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    List<SlipDetails> details(List<Slip> slips) {
        var names = people.names(slips.stream()
                .map(Slip::replier)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return slips.stream()
                .map(slip -> slip.details(clock.instant(), names.get(slip.replier())))
                .toList();
    }
}
