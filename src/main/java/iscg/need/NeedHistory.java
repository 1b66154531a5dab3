package iscg.need;

import iscg.audit.Act;
import iscg.audit.History;
import iscg.identity.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes and reads what happened to needs, for this room and for those above. */
@Component
public class NeedHistory {

    private final History history;
    private final Clock clock;

    NeedHistory(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** Notes an act that everybody may know of who may read the need; within the transaction of the act. */
    public void record(NeedNumber need, String verb, Actor actor, Map<String, String> details) {
        write(need, verb, actor, Act.Audience.READERS, details);
    }

    /** Notes an act that concerns submitter and secretariat alone. */
    void recordForOwners(NeedNumber need, String verb, Actor actor, Map<String, String> details) {
        write(need, verb, actor, Act.Audience.OWNERS, details);
    }

    private void write(NeedNumber need, String verb, Actor actor, Act.Audience audience, Map<String, String> details) {
        var name = new Act.ActorName(actor.person(), actor.name(), actor.capacity());
        history.record(new Act(need.toString(), verb, name, clock.instant(), audience, details));
    }

    List<Act> of(NeedNumber need, boolean owner) {
        return history.of(need.toString()).stream()
                .filter(act -> owner || act.audience() == Act.Audience.READERS)
                .toList();
    }
}
