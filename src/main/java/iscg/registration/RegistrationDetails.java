package iscg.registration;

import iscg.identity.Member;
import iscg.meeting.MeetingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A registration as those may know it whom it concerns.
 *
 * @param name of the person
 * @param refusal null unless it was declined
 */
public record RegistrationDetails(
        RegistrationId id,
        MeetingId meeting,
        long person,
        String name,
        Member member,
        Attendance attendance,
        RegistrationState state,
        Instant requestedAt,
        @Nullable Refusal refusal) {}
