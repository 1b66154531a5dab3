package iscg.report;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.CHAIR_OF_TDAG;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.SECRETARY;

import iscg.disposition.DispositionPreparationService;
import iscg.language.Language;
import iscg.meeting.AgendasOnTheirWay;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.testing.Stage;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Brings reports of a meeting of the Group alone to where a test needs them. */
@TestComponent
public class ReportsOnTheirWay {

    private final MeetingsOnTheirWay meetings;
    private final AgendasOnTheirWay agendas;
    private final DispositionPreparationService dispositions;
    private final ReportPreparationService preparation;
    private final ReportReviewService reviews;
    private final Stage stage;

    ReportsOnTheirWay(
            MeetingsOnTheirWay meetings,
            AgendasOnTheirWay agendas,
            DispositionPreparationService dispositions,
            ReportPreparationService preparation,
            ReportReviewService reviews,
            Stage stage) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.dispositions = dispositions;
        this.preparation = preparation;
        this.reviews = reviews;
        this.stage = stage;
    }

    /** A draft with an introduction and a decision on its only item, complete in six languages. */
    public MeetingId drafted() {
        var meeting = meetings.published();
        agendas.publish(meeting, "Accessibility");
        stage.as(SECRETARY, () -> {
            var decision = dispositions.begin(meeting, 1);
            preparation.begin(meeting);
            for (var language : Language.values()) {
                dispositions.edit(decision, one -> one.worded(language, "Agreed " + language.tag()));
                preparation.edit(meeting, words -> words.introducing(language, "The Group met " + language.tag()));
            }
            dispositions.publish(decision);
        });
        return meeting;
    }

    public MeetingId withChairs() {
        var meeting = drafted();
        stage.as(SECRETARY, () -> preparation.putToChairs(meeting));
        return meeting;
    }

    public MeetingId approved() {
        var meeting = withChairs();
        List.of(CHAIR_OF_RAG, CHAIR_OF_TSAG, CHAIR_OF_TDAG)
                .forEach(chair -> stage.as(chair, () -> reviews.approve(meeting)));
        return meeting;
    }

    public MeetingId issued() {
        var meeting = approved();
        stage.as(SECRETARY, () -> preparation.issue(meeting));
        return meeting;
    }
}
