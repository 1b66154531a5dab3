package iscg.calendar;

import iscg.meeting.MeetingId;
import java.io.Serializable;
import java.util.Optional;

/** What a secret address gives: meetings as a calendar, documents of all meetings as a feed, or documents of one. */
public record Topic(String name) implements Serializable {

    public static final Topic CALENDAR = new Topic("calendar");
    public static final Topic DOCUMENTS = new Topic("documents");

    private static final String OF_MEETING = "documents:";

    public static Topic documentsOf(MeetingId meeting) {
        return new Topic(OF_MEETING + meeting);
    }

    public boolean isOfDocuments() {
        return !equals(CALENDAR);
    }

    /** The one meeting; empty where it is about all. */
    public Optional<MeetingId> meeting() {
        return name.startsWith(OF_MEETING)
                ? MeetingId.inAddress(name.substring(OF_MEETING.length()))
                : Optional.empty();
    }
}
