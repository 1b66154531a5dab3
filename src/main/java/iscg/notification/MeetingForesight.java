package iscg.notification;

import iscg.identity.Actor;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import iscg.notification.ForeseenLetters.Foreseen;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes what people would read of news of a meeting if they were told now. */
@Component
class MeetingForesight {

    private final Foresight foresight;
    private final Subjects subjects;
    private final MeetingService meetings;

    MeetingForesight(Foresight foresight, Subjects subjects, MeetingService meetings) {
        this.foresight = foresight;
        this.subjects = subjects;
        this.meetings = meetings;
    }

    /** @param me who tells; they get a copy, and none of these */
    List<Foreseen> of(MeetingId id, Actor me, Function<MeetingDetails, List<News>> news) {
        return meetings.find(id).stream()
                .flatMap(meeting -> foresight
                        .of(
                                news.apply(meeting).stream(),
                                me,
                                me.named(),
                                id.subject(),
                                reader -> subjects.of(meeting, reader))
                        .stream())
                .toList();
    }
}
