package iscg.support;

import iscg.identity.Bodies;
import iscg.identity.Member;
import iscg.need.NeedMerged;
import iscg.need.NeedService;
import iscg.translation.Originals;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the supporters of a need that becomes part of another: they and the member that submitted it share the other from then
 * on. Within the transaction of the merger, so that no supporter is lost however it ends.
 */
@Component
class SupportersFollow {

    private final SupportRepository supports;
    private final NeedService needs;
    private final Bodies bodies;
    private final Originals originals;
    private final Clock clock;

    SupportersFollow(SupportRepository supports, NeedService needs, Bodies bodies, Originals originals, Clock clock) {
        this.supports = supports;
        this.needs = needs;
        this.bodies = bodies;
        this.originals = originals;
        this.clock = clock;
    }

    @EventListener
    void follow(NeedMerged merged) {
        var target = needs.find(merged.into()).orElseThrow().member();
        var key = needs.key(merged.into()).orElseThrow();
        var source = needs.find(merged.number()).orElseThrow().member();
        follow(merged, key, target, bodies.member(source), null);
        supports.findAllByNeedIdAndWithdrawnAtIsNullOrderByStatedAtAscIdAsc(
                        needs.key(merged.number()).orElseThrow())
                .forEach(said -> follow(merged, key, target, said.member(), said));
    }

    private void follow(NeedMerged merged, long into, String target, Member member, @Nullable Support said) {
        if (member.code().equals(target)) {
            return;
        }
        var known = supports.findByNeedIdAndMemberCode(into, member.code());
        if (known.filter(Support::stands).isEmpty()) {
            var support = known.orElseGet(() -> new Support(into, member, clock.instant()));
            support.comeWith(merged.number(), said, clock.instant());
            supports.save(support).offered(merged.into()).ifPresent(originals::offer);
        }
    }
}
