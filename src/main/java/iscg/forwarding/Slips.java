package iscg.forwarding;

import iscg.identity.Actor;
import iscg.identity.People;
import iscg.need.NeedProgress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Turns slips into what people read of them. */
@Component
class Slips {

    private final SlipRepository slips;
    private final NeedProgress progress;
    private final People people;
    private final Clock clock;

    Slips(SlipRepository slips, NeedProgress progress, People people, Clock clock) {
        this.slips = slips;
        this.progress = progress;
        this.people = people;
        this.clock = clock;
    }

    List<SlipDetails> details(List<Slip> slips) {
        var names = people.names(slips.stream()
                .map(Slip::replier)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var referrers = bodiesOf(slips.stream()
                .map(Slip::referredBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return slips.stream()
                .map(slip -> slip.details(clock.instant(), names.get(slip.replier()), referrers.get(slip.referredBy())))
                .toList();
    }

    private Map<UUID, String> bodiesOf(List<UUID> ids) {
        return slips.findAllById(ids).stream()
                .collect(Collectors.toMap(slip -> slip.id().value(), Slip::body));
    }

    /** As somebody reads it who works in the body. */
    SlipToReview toReview(Slip slip, Actor reader) {
        return new SlipToReview(
                details(List.of(slip)).getFirst(),
                progress.text(slip.need(), slip.revision()),
                reader.positionIn(slip.body()).orElseThrow(),
                slip.rights().partOf(reader),
                slip.taskOf(reader),
                slip.delegation(),
                slip.out(),
                slip.version());
    }
}
