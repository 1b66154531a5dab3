package iscg.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to do about a meeting, or did, so that others are told.
 *
 * @param person the key of whoever's registration it is about; null where it is nobody's
 * @param member code of the member they take part for; null where it is nobody's registration
 * @param words what is said with it: the reason, or the number of the edition; empty where nothing is
 */
public record MeetingSending(
        Act act,
        MeetingId meeting,
        @Nullable Long person,
        @Nullable String member,
        String words) {

    /** About the meeting itself. */
    public static MeetingSending about(Act act, MeetingId meeting) {
        return new MeetingSending(act, meeting, null, null, "");
    }

    /** About somebody's registration. */
    public static MeetingSending about(Act act, MeetingId meeting, long person, String member) {
        return new MeetingSending(act, meeting, person, member, "");
    }

    public MeetingSending saying(String words) {
        return new MeetingSending(act, meeting, person, member, words);
    }

    /** What is done. */
    public enum Act {
        PUBLISH,
        CHANGE,
        CANCEL,
        PUBLISH_AGENDA,
        REGISTER,
        WITHDRAW,
        APPROVE,
        DECLINE,
        ARRANGE
    }
}
