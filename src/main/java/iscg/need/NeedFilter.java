package iscg.need;

import org.jspecify.annotations.Nullable;

/**
 * Which needs a list shows; null means any.
 *
 * @param topic code of a topic
 * @param member code of a member
 */
public record NeedFilter(
        @Nullable String topic,
        @Nullable Sector sector,
        @Nullable NeedStatus status,
        @Nullable String member) {

    public static final NeedFilter ANY = new NeedFilter(null, null, null, null);

    public NeedFilter withTopic(@Nullable String changed) {
        return new NeedFilter(changed, sector, status, member);
    }

    public NeedFilter withSector(@Nullable Sector changed) {
        return new NeedFilter(topic, changed, status, member);
    }

    public NeedFilter withStatus(@Nullable NeedStatus changed) {
        return new NeedFilter(topic, sector, changed, member);
    }

    public NeedFilter withMember(@Nullable String changed) {
        return new NeedFilter(topic, sector, status, changed);
    }
}
