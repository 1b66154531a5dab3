package iscg.triage.ui;

import com.vaadin.flow.router.QueryParameters;
import iscg.need.NeedFilter;
import iscg.need.NeedFilter.Charge;
import iscg.need.NeedStatus;
import iscg.need.Sector;
import iscg.track.Track;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a narrowed queue's address says. What makes no sense in it is passed over. */
final class QueueAddress {

    static final String STATE = "state";
    static final String TOPIC = "topic";
    static final String SECTOR = "sector";
    static final String MEMBER = "member";
    static final String TRACK = "track";
    static final String CHARGE = "charge";

    private QueueAddress() {}

    static NeedFilter filterOf(QueryParameters address) {
        return NeedFilter.ANY
                .withTopic(address.getSingleParameter(TOPIC).orElse(null))
                .withMember(address.getSingleParameter(MEMBER).orElse(null))
                .withSector(one(address, SECTOR, Sector.values(), Enum::name))
                .withTrack(one(address, TRACK, Track.values(), Enum::name))
                .withCharge(one(address, CHARGE, Charge.values(), Enum::name))
                .withStatus(one(address, STATE, NeedStatus.values(), QueueAddress::of));
    }

    /** By how many things a queue is narrowed. */
    static long countOf(NeedFilter filter) {
        return Stream.<@Nullable Object>of(
                        filter.topic(),
                        filter.sector(),
                        filter.status(),
                        filter.member(),
                        filter.track(),
                        filter.charge())
                .filter(Objects::nonNull)
                .count();
    }

    private static <T> @Nullable T one(
            QueryParameters address, String name, T[] values, Function<T, String> inAddress) {
        var asked = address.getSingleParameter(name).orElse("");
        return Arrays.stream(values)
                .filter(value -> inAddress.apply(value).equals(asked))
                .findFirst()
                .orElse(null);
    }

    static String of(NeedStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address of the same queue from its beginning, as it is kept: with nothing but what narrows it. */
    static String toKeep(QueryParameters address) {
        return address.including(STATE, TOPIC, SECTOR, MEMBER, TRACK, CHARGE).getQueryString();
    }
}
