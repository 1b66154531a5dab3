package iscg.need;

import iscg.track.Track;
import org.jspecify.annotations.Nullable;

/**
 * Which needs a list shows; null means any.
 *
 * @param topic code of a topic
 * @param member code of a member
 * @param charge whether somebody is in charge, as seen by whoever asks
 */
public record NeedFilter(
        @Nullable String topic,
        @Nullable Sector sector,
        @Nullable NeedStatus status,
        @Nullable String member,
        @Nullable Track track,
        @Nullable Charge charge) {

    public static final NeedFilter ANY = new NeedFilter(null, null, null, null, null, null);

    public NeedFilter withTopic(@Nullable String changed) {
        return new NeedFilter(changed, sector, status, member, track, charge);
    }

    public NeedFilter withSector(@Nullable Sector changed) {
        return new NeedFilter(topic, changed, status, member, track, charge);
    }

    public NeedFilter withStatus(@Nullable NeedStatus changed) {
        return new NeedFilter(topic, sector, changed, member, track, charge);
    }

    public NeedFilter withMember(@Nullable String changed) {
        return new NeedFilter(topic, sector, status, changed, track, charge);
    }

    public NeedFilter withTrack(@Nullable Track changed) {
        return new NeedFilter(topic, sector, status, member, changed, charge);
    }

    public NeedFilter withCharge(@Nullable Charge changed) {
        return new NeedFilter(topic, sector, status, member, track, changed);
    }

    /** Who in the secretariat is in charge. */
    public enum Charge {
        /** Whoever asks. */
        MINE,
        NOBODY
    }
}
