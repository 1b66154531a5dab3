package iscg.forwarding;

import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.identity.People;
import iscg.need.NeedHistory;
import iscg.need.NeedProgress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names who sends a body's reply where everybody who could declared a conflict of interest. For the secretariat alone, and only then;
 * the body's own word on who speaks for it stands as long as anybody is left.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class SubstituteService {

    private final SlipRepository slips;
    private final NeedProgress progress;
    private final NeedHistory history;
    private final People people;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    SubstituteService(
            SlipRepository slips,
            NeedProgress progress,
            NeedHistory history,
            People people,
            Actors actors,
            ApplicationEventPublisher events) {
        this.slips = slips;
        this.progress = progress;
        this.history = history;
        this.people = people;
        this.actors = actors;
        this.events = events;
    }

    /** Who can be named for an open slip, perhaps nobody; empty where nobody needs to be. */
    @Transactional(readOnly = true)
    public Optional<List<Actor>> candidates(SlipId id) {
        return candidates(slips.findById(id.value()).orElseThrow());
    }

    private Optional<List<Actor>> candidates(Slip slip) {
        var working = people.workingIn(slip.body());
        if (slip.isClosed() || slip.out().isEmpty() || slip.rights().isWithOneOf(working)) {
            return Optional.empty();
        }
        return Optional.of(working.stream()
                .filter(one -> !slip.out().contains(one.person()))
                .toList());
    }

    /**
     * Names somebody who works in the body.
     *
     * @throws SlipClosed if the body has replied meanwhile, or need not any more
     * @throws SlipMovedOn if somebody can send the reply, perhaps since another secretary named them
     */
    public void name(SlipId id, long person) {
        var slip = slips.lock(id.value()).orElseThrow();
        slip.requireOpen();
        var chosen = candidates(slip).orElseThrow(SlipMovedOn::new).stream()
                .filter(one -> one.person() == person)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody who can be named"));
        slip.substitute(chosen);
        var number = progress.text(slip.need(), slip.revision()).number();
        history.record(
                number,
                "slip.substitute-named",
                actors.current(),
                Map.of("body", slip.body(), "substitute", chosen.name()));
        events.publishEvent(new SubstituteNamed(number, id, person));
    }
}
