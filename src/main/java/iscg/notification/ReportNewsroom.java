package iscg.notification;

import iscg.briefcase.DocumentsCame;
import iscg.identity.Actor;
import iscg.identity.Directory;
import iscg.identity.Position;
import iscg.language.Moments;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingId;
import iscg.report.ReportApproved;
import iscg.report.ReportIssued;
import iscg.report.ReportMoved;
import iscg.report.ReportPut;
import iscg.report.ReportReplyDue;
import iscg.report.ReportSent;
import iscg.report.ReportSlipSettled;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows who is told what of reports; as {@link Newsroom}, asked before an act and after it. */
@Component
class ReportNewsroom {

    private final Directory directory;
    private final AroundMeetings around;
    private final Clock clock;

    ReportNewsroom(Directory directory, AroundMeetings around, Clock clock) {
        this.directory = directory;
        this.around = around;
        this.clock = clock;
    }

    List<News> of(ReportMoved moved, MeetingDetails meeting) {
        return switch (moved) {
            case ReportPut put ->
                put.bodies().stream()
                        .map(body -> news(
                                NoticeKind.REVIEWS, "report-put", Map.of("body", body), put.meeting(), chairs(body)))
                        .toList();
            case ReportApproved approved -> approved(approved);
            case ReportIssued issued -> List.of(issued(meeting));
            case ReportSent sent -> List.of(sent(sent));
            case ReportSlipSettled settled ->
                List.of(toSecretariat(
                        settled.replied() ? "report-replied" : "report-noted",
                        Map.of("body", settled.body()),
                        settled.meeting()));
        };
    }

    private List<News> approved(ReportApproved event) {
        var each = event.bodies().stream()
                .map(body -> toSecretariat("report-approved", Map.of("body", body), event.meeting()));
        var all = Stream.of(event)
                .filter(ReportApproved::byAll)
                .map(whole -> toSecretariat("report-approved-by-all", Map.of(), whole.meeting()));
        return Stream.concat(each, all).toList();
    }

    /**
     * What will be told by {@link DocumentsCame}, a little later; the number, which it gets by that, is left open.
     */
    private News issued(MeetingDetails meeting) {
        var year = Moments.dayOf(clock.instant()).getYear() % 100;
        return new News(
                NoticeKind.DOCUMENTS,
                "documents-came",
                Map.of("count", "1", "symbols", "ISCG-%02d/…".formatted(year)),
                meeting.id().address(),
                List.copyOf(around.concerned(meeting)));
    }

    private News sent(ReportSent event) {
        var body = event.body();
        var day = event.replyBy();
        return news(
                NoticeKind.REVIEWS,
                day == null ? "report-sent" : "report-sent-for-action",
                day == null ? Map.of("body", body) : Map.of("body", body, "day", day.toString()),
                event.meeting(),
                directory.speakingFor(body));
    }

    /** That a reply is due or late: to who can reply; where nobody can, to the secretariat. */
    News of(ReportReplyDue due) {
        var speaking = directory.speakingFor(due.body());
        return news(
                NoticeKind.REMINDERS,
                due.daysLeft() < 0 ? "report-reply-overdue" : "report-reply-due",
                Map.of("body", due.body(), "day", due.day().toString(), "days", String.valueOf(due.daysLeft())),
                due.meeting(),
                speaking.isEmpty() ? directory.secretariat() : speaking);
    }

    private List<Actor> chairs(String body) {
        return directory.workingIn(body).stream()
                .filter(person -> person.bodiesAs(Position.CHAIR).contains(body))
                .toList();
    }

    private News toSecretariat(String verb, Map<String, String> details, MeetingId meeting) {
        return news(NoticeKind.ARRIVALS, verb, details, meeting, directory.secretariat());
    }

    private static News news(
            NoticeKind kind, String verb, Map<String, String> details, MeetingId meeting, List<Actor> receivers) {
        return new News(kind, verb, details, meeting.address() + "/report", receivers);
    }
}
