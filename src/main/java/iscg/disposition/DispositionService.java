package iscg.disposition;

import iscg.language.Moments;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What meetings decided, as published, for everybody who may see the meeting. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DispositionService {

    private final DispositionRepository dispositions;
    private final MeetingService meetings;
    private final DispositionTexts texts;
    private final Clock clock;

    DispositionService(
            DispositionRepository dispositions, MeetingService meetings, DispositionTexts texts, Clock clock) {
        this.dispositions = dispositions;
        this.meetings = meetings;
        this.texts = texts;
        this.clock = clock;
    }

    /** Those of all items of a meeting, in the order in which they were noted; nothing if the person may not see it. */
    public List<DispositionDetails> of(MeetingId meeting) {
        if (meetings.find(meeting).isEmpty()) {
            return List.of();
        }
        var today = Moments.dayOf(clock.instant());
        return texts.completed(dispositions.of(meeting.value()).stream()
                .map(one -> one.details(today))
                .filter(one -> one.state() == DispositionState.PUBLISHED)
                .toList());
    }

    /** Those of one item. */
    public List<DispositionDetails> of(MeetingId meeting, int item) {
        return of(meeting).stream().filter(one -> one.item() == item).toList();
    }
}
