package iscg.notification;

import iscg.forwarding.ConflictDeclared;
import iscg.forwarding.NoCommentSent;
import iscg.forwarding.NobodySends;
import iscg.forwarding.RevisionRequested;
import iscg.forwarding.SlipDelegated;
import iscg.forwarding.SlipDraftGivenBack;
import iscg.forwarding.SlipDraftHandedIn;
import iscg.forwarding.SlipId;
import iscg.forwarding.SlipParties;
import iscg.forwarding.SlipParties.Terms;
import iscg.forwarding.SlipReferred;
import iscg.forwarding.SlipWithdrawn;
import iscg.forwarding.SubstituteNamed;
import iscg.identity.Actors;
import iscg.language.Moments;
import iscg.need.NeedNumber;
import iscg.need.NeedParties;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happened within a body's review of a need and lets it be told, within the transaction of the act. */
@Component
class ReviewMessenger {

    private final Newsroom newsroom;
    private final Notices notices;
    private final NeedParties needs;
    private final SlipParties slips;
    private final Actors actors;

    ReviewMessenger(Newsroom newsroom, Notices notices, NeedParties needs, SlipParties slips, Actors actors) {
        this.newsroom = newsroom;
        this.notices = notices;
        this.needs = needs;
        this.slips = slips;
        this.actors = actors;
    }

    @EventListener
    void delegated(SlipDelegated event) {
        tellDrafter(event.number(), event.slip(), event.drafter(), "slip-delegated");
    }

    @EventListener
    void givenBack(SlipDraftGivenBack event) {
        tellDrafter(event.number(), event.slip(), event.drafter(), "draft-given-back");
    }

    @EventListener
    void handedIn(SlipDraftHandedIn event) {
        tellBody(event.number(), event.slip(), "draft-handed-in");
    }

    @EventListener
    void withdrawn(SlipWithdrawn event) {
        tellBody(event.number(), event.slip(), "slip-withdrawn");
    }

    @EventListener
    void noComment(NoCommentSent event) {
        tellOwners(event.number(), event.slip(), "no-comment", Map.of());
    }

    @EventListener
    void revisionRequested(RevisionRequested event) {
        tellOwners(event.number(), event.slip(), "revision-requested", Map.of());
    }

    /** The other body learns of its slip as of any other; submitter and secretariat, where the request went. */
    @EventListener
    void referred(SlipReferred event) {
        var to = termsOf(event.referred());
        var day = to.replyBy() == null ? null : Moments.dayOf(to.replyBy());
        tell(event.number(), to.body(), newsroom.slip(to.slip().address(), to.body(), day));
        tellOwners(event.number(), event.slip(), "slip-referred", Map.of("other", to.body()));
    }

    @EventListener
    void conflict(ConflictDeclared event) {
        var body = termsOf(event.slip()).body();
        var number = event.number();
        tell(number, body, newsroom.conflict(number.address(), needs.of(number), body));
    }

    @EventListener
    void nobodySends(NobodySends event) {
        var body = termsOf(event.slip()).body();
        var number = event.number();
        tell(number, body, newsroom.nobodySends(number.address(), needs.of(number), body));
    }

    @EventListener
    void substituteNamed(SubstituteNamed event) {
        tellDrafter(event.number(), event.slip(), event.substitute(), "substitute-named");
    }

    private void tellDrafter(NeedNumber number, SlipId slip, long drafter, String verb) {
        var body = termsOf(slip).body();
        tell(number, body, newsroom.toDrafter(slip.address(), drafter, verb, body));
    }

    private void tellBody(NeedNumber number, SlipId slip, String verb) {
        var body = termsOf(slip).body();
        tell(number, body, newsroom.toBody(slip.address(), verb, body));
    }

    private void tellOwners(NeedNumber number, SlipId slip, String verb, Map<String, String> more) {
        var body = termsOf(slip).body();
        tell(number, body, newsroom.replied(number.address(), needs.of(number), verb, body, more));
    }

    private Terms termsOf(SlipId slip) {
        return slips.of(List.of(slip)).getFirst();
    }

    private void tell(NeedNumber number, String body, News news) {
        notices.tell(number, actors.current().namedIn(body), List.of(news));
    }
}
