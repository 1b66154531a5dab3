package iscg.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agendas as they were published, for everybody who may see the meeting. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AgendaService {

    private final AgendaEditionRepository editions;
    private final MeetingService meetings;
    private final AgendaTexts texts;

    AgendaService(AgendaEditionRepository editions, MeetingService meetings, AgendaTexts texts) {
        this.editions = editions;
        this.meetings = meetings;
        this.texts = texts;
    }

    /** The agenda as it was published last; empty while there is none. */
    public Optional<PublishedAgenda> current(MeetingId meeting) {
        return editions(meeting).stream().findFirst();
    }

    /** All editions with what changed in each, the last first. */
    public List<PublishedAgenda> editions(MeetingId meeting) {
        if (meetings.find(meeting).isEmpty()) {
            return List.of();
        }
        var all = editions.findAllByMeetingIdOrderByEditionDesc(meeting.value());
        var agendas =
                texts.completed(meeting, all.stream().map(AgendaEdition::agenda).toList());
        var told = new ArrayList<PublishedAgenda>();
        for (var index = 0; index < all.size(); index++) {
            var one = all.get(index);
            var changes = index + 1 == all.size()
                    ? List.<AgendaChange>of()
                    : AgendaChange.between(agendas.get(index + 1), agendas.get(index));
            told.add(new PublishedAgenda(one.edition(), agendas.get(index), one.publishedAt(), changes));
        }
        return told;
    }
}
