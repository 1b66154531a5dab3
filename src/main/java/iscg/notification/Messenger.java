package iscg.notification;

import iscg.audit.Act.ActorName;
import iscg.forwarding.AdviceSent;
import iscg.forwarding.NeedForwarded;
import iscg.forwarding.ReplyDue;
import iscg.forwarding.SlipParties;
import iscg.forwarding.SlipParties.Terms;
import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.language.Moments;
import iscg.need.NeedAsked;
import iscg.need.NeedAssigned;
import iscg.need.NeedClosed;
import iscg.need.NeedMerged;
import iscg.need.NeedNumber;
import iscg.need.NeedParties;
import iscg.need.NeedStatus;
import iscg.need.NeedSubmitted;
import iscg.need.NeedTracked;
import iscg.need.NeedWithdrawn;
import iscg.support.NeedSupported;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happened and lets it be told, within the transaction of the act. */
@Component
class Messenger {

    private final Newsroom newsroom;
    private final Notices notices;
    private final NeedParties needs;
    private final SlipParties slips;
    private final Actors actors;

    Messenger(Newsroom newsroom, Notices notices, NeedParties needs, SlipParties slips, Actors actors) {
        this.newsroom = newsroom;
        this.notices = notices;
        this.needs = needs;
        this.slips = slips;
        this.actors = actors;
    }

    @EventListener
    void arrived(NeedSubmitted event) {
        var number = event.number();
        tell(number, newsroom.arrived(number.address(), needs.of(number).asked()));
    }

    @EventListener
    void forwarded(NeedForwarded event) {
        var number = event.number();
        var terms = slips.of(event.slips());
        var bodies = terms.stream().map(Terms::body).sorted().toList();
        var toBodies = terms.stream()
                .map(slip -> newsroom.slip(
                        slip.slip().address(),
                        slip.body(),
                        slip.replyBy() == null ? null : Moments.dayOf(slip.replyBy())));
        var toSubmitter = newsroom.forwarded(number.address(), needs.of(number), bodies);
        notices.tell(
                number, me(), Stream.concat(toBodies, Stream.of(toSubmitter)).toList());
    }

    @EventListener
    void advised(AdviceSent event) {
        var number = event.number();
        var body = slips.of(List.of(event.slip())).getFirst().body();
        var news = newsroom.advised(number.address(), needs.of(number), body);
        notices.tell(number, actors.current().namedIn(body), List.of(news));
    }

    @EventListener
    void closed(NeedClosed event) {
        var verb = event.status() == NeedStatus.ANSWERED ? "need-answered" : "need-declined";
        var number = event.number();
        tell(number, newsroom.closed(number.address(), needs.of(number), verb, slips.bodies(number)));
    }

    @EventListener
    void asked(NeedAsked event) {
        tell(event.number(), newsroom.asked(event.number().address(), needs.of(event.number())));
    }

    /** Who takes charge themselves knows it. */
    @EventListener
    void assigned(NeedAssigned event) {
        if (event.assignee() == actors.current().person()) {
            return;
        }
        tell(event.number(), newsroom.assigned(event.number().address(), event.assignee()));
    }

    @EventListener
    void withdrawn(NeedWithdrawn event) {
        var number = event.number();
        tell(number, newsroom.withdrawn(number.address(), needs.of(number), slips.bodies(number)));
    }

    @EventListener
    void merged(NeedMerged event) {
        tellSubmitter(event.number(), "need-merged", Map.of("into", event.into().toString()));
    }

    @EventListener
    void tracked(NeedTracked event) {
        tellSubmitter(event.number(), "need-tracked", Map.of());
    }

    @EventListener
    void supported(NeedSupported event) {
        tellSubmitter(event.number(), "need-supported", Map.of("member", event.member()));
    }

    private void tellSubmitter(NeedNumber number, String verb, Map<String, String> details) {
        tell(number, newsroom.toSubmitter(number.address(), needs.of(number), verb, details));
    }

    @EventListener
    void due(ReplyDue event) {
        var news = newsroom.due(
                event.slip().address(),
                needs.of(event.number()),
                event.body(),
                event.awaited(),
                event.day(),
                event.daysLeft());
        notices.tell(event.number(), null, List.of(news));
    }

    private void tell(NeedNumber number, News news) {
        notices.tell(number, me(), List.of(news));
    }

    private @Nullable ActorName me() {
        return actors.ifSignedIn().map(Actor::named).orElse(null);
    }
}
