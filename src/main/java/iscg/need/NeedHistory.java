package iscg.need;

import iscg.audit.Act;
import iscg.audit.History;
import iscg.identity.Actor;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes and reads what happened to needs, for this room and for those above. */
@Component
public class NeedHistory {

    /** What a receipt is given for: what a member said, and what went to bodies. */
    private static final Set<String> YIELDS_RECEIPT = Set.of(
            "need.submitted", "need.replied", "slip.sent-for-action", "slip.sent-for-information", "slip.referred");

    private final History history;
    private final NeedStatements statements;
    private final Clock clock;

    NeedHistory(History history, NeedStatements statements, Clock clock) {
        this.history = history;
        this.statements = statements;
        this.clock = clock;
    }

    /** Notes an act that everybody may know of who may read the need; within the transaction of the act. */
    public void record(NeedNumber need, String verb, Actor actor, Map<String, String> details) {
        write(need, verb, actor.named(), Act.Audience.READERS, details);
    }

    /** Notes, as {@link #record} does, what somebody did in a body they work in, whatever else they do. */
    public void recordFor(String body, NeedNumber need, String verb, Actor actor) {
        recordFor(body, need, verb, actor, Map.of());
    }

    /** The same with more details than the body. */
    public void recordFor(String body, NeedNumber need, String verb, Actor actor, Map<String, String> details) {
        write(need, verb, actor.named(actor.capacityIn(body)), Act.Audience.READERS, with(body, details));
    }

    /** Notes what somebody did in a body and what submitter and secretariat alone are to know. */
    public void recordForOwners(String body, NeedNumber need, String verb, Actor actor) {
        write(need, verb, actor.named(actor.capacityIn(body)), Act.Audience.OWNERS, with(body, Map.of()));
    }

    private static Map<String, String> with(String body, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("body", body);
        return all;
    }

    /** Notes an act that concerns submitter and secretariat alone. */
    void recordForOwners(NeedNumber need, String verb, Actor actor, Map<String, String> details) {
        write(need, verb, actor.named(), Act.Audience.OWNERS, details);
    }

    private void write(
            NeedNumber need, String verb, Act.ActorName actor, Act.Audience audience, Map<String, String> details) {
        var stated = new HashMap<>(statements.ofWay(need));
        stated.putAll(details);
        if (YIELDS_RECEIPT.contains(verb)) {
            stated.putAll(contentOf(need, details.get("revision")));
            if (verb.equals("need.replied")) {
                stated.putAll(statements.ofReply(need));
            }
            history.recordWithReceipt(new Act(need.toString(), verb, actor, clock.instant(), audience, stated));
        } else {
            history.record(new Act(need.toString(), verb, actor, clock.instant(), audience, stated));
        }
    }

    /**
     * What a receipt is for: the text as it is now, or an earlier one, by what the history stated of it when it came; for whoever
     * passes an earlier one on may no longer read all that was attached to it.
     */
    private Map<String, String> contentOf(NeedNumber need, @Nullable String revision) {
        return history.of(need.toString()).stream()
                .map(Act::details)
                .filter(stated -> revision != null && revision.equals(stated.get("revision")))
                .filter(stated -> stated.containsKey("text") && stated.containsKey("documents"))
                .findFirst()
                .map(NeedHistory::contentIn)
                .orElseGet(() -> statements.ofContent(need));
    }

    private static Map<String, String> contentIn(Map<String, String> stated) {
        var content = new HashMap<>(stated);
        content.keySet().retainAll(Set.of("revision", "text", "documents"));
        return content;
    }

    List<Act> of(NeedNumber need, boolean owner) {
        return history.of(need.toString()).stream()
                .filter(act -> owner || act.audience() == Act.Audience.READERS)
                .toList();
    }
}
