package iscg.report;

import iscg.disposition.DispositionDetails;
import iscg.disposition.DispositionService;
import iscg.meeting.AgendaService;
import iscg.meeting.MeetingDetails;
import iscg.registration.Attendance;
import iscg.registration.ParticipantService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what is known of a meeting, for the secretariat. */
@Component
class ReportComposer {

    private final AgendaService agendas;
    private final DispositionService dispositions;
    private final ParticipantService participants;

    ReportComposer(AgendaService agendas, DispositionService dispositions, ParticipantService participants) {
        this.agendas = agendas;
        this.dispositions = dispositions;
        this.participants = participants;
    }

    /** The report as it would be if it were put to the chairs now. */
    ReportText compose(MeetingDetails meeting, ReportWords words) {
        var headcount = participants.headcount(meeting.id());
        var decided = dispositions.of(meeting.id());
        var items = agendas.current(meeting.id())
                .map(published -> published.agenda().items().stream()
                        .map(item -> new ReportText.Item(
                                item.key(),
                                item.title(),
                                decided.stream()
                                        .filter(one -> one.item() == item.key())
                                        .map(DispositionDetails::content)
                                        .toList()))
                        .toList())
                .orElse(List.of());
        return new ReportText(
                meeting.title(),
                meeting.bodies(),
                meeting.zone(),
                meeting.sessions(),
                meeting.place(),
                meeting.mode(),
                meeting.services(),
                new ReportText.Participation(
                        headcount.members().size(),
                        headcount.count(Attendance.ON_SITE),
                        headcount.count(Attendance.REMOTE)),
                items,
                words);
    }
}
