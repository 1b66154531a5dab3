package iscg.need;

import iscg.identity.Actor;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** Where a need comes from: its number, whose it is, and since when. It never changes. */
@MappedSuperclass
abstract class NeedOrigin extends NeedStanding {

    private int year;
    private int number;
    private long submitterId;
    private String memberCode;
    private Instant submittedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected NeedOrigin() {}

    NeedOrigin(NeedNumber number, long submitter, String member, Instant now) {
        this.year = number.year();
        this.number = number.sequence();
        this.submitterId = submitter;
        this.memberCode = member;
        this.submittedAt = now;
    }

    NeedNumber number() {
        return new NeedNumber(year, number);
    }

    boolean isSubmittedBy(Actor actor) {
        return submitterId == actor.person();
    }

    long submitter() {
        return submitterId;
    }

    String member() {
        return memberCode;
    }

    /** For whom it was submitted, as a capacity. */
    String source() {
        return Actor.capacityOfMember(memberCode);
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
