package iscg.forwarding;

import iscg.identity.Actor;
import iscg.identity.Position;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What those who work in a body can do with its slip, by their position, by who drafts and by who keeps out. As the table in
 * docs/rights.md has it.
 *
 * @param conflicts positions of those who declared a conflict of interest, by their keys
 */
record Rights(String body, Drafting drafting, Substitute substitute, Map<Long, Position> conflicts) {

    Part partOf(Actor actor) {
        if (conflicts.containsKey(actor.person())) {
            return Part.OUT;
        }
        if (substitute.is(actor.person())) {
            return Part.SENDS;
        }
        var position = actor.positionIn(body).orElse(Position.REVIEWER);
        if (position.speaksForBody() || position == Position.VICE_CHAIR && conflicts.containsValue(Position.CHAIR)) {
            return Part.SENDS;
        }
        return drafting.awaits(actor.person()) ? Part.DRAFTS : Part.READS;
    }

    /** Those of these people from whom the reply is awaited: who can send it, and who was asked to draft it. */
    List<Actor> awaitedOf(List<Actor> people) {
        return people.stream()
                .filter(one -> partOf(one) == Part.SENDS || partOf(one) == Part.DRAFTS)
                .toList();
    }

    /** Whether one of these people can send the reply. */
    boolean isWithOneOf(List<Actor> people) {
        return people.stream().anyMatch(one -> partOf(one) == Part.SENDS);
    }

    /**
     * Whether somebody may know of the slip: all who work in the body but reviewers, who know of what they draft or drafted, or send
     * for the others.
     */
    boolean isKnownTo(Actor actor) {
        return actor.positionIn(body)
                .filter(position -> position != Position.REVIEWER
                        || drafting.isWith(actor.person())
                        || substitute.is(actor.person()))
                .isPresent();
    }

    /** What the person is waited for with while the slip is open; null where for nothing. */
    @Nullable
    Task taskOf(Actor actor) {
        return switch (partOf(actor)) {
            case DRAFTS -> Task.DRAFT;
            case SENDS -> drafting.taskOfSender(actor.person());
            case READS, OUT -> null;
        };
    }
}
