package iscg.procedure.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.identity.Bodies;
import iscg.language.Moments;
import iscg.meeting.ui.MeetingNavigation;
import iscg.procedure.ChecklistItem;
import iscg.procedure.UpcomingStep;
import iscg.ui.DataTable;
import iscg.ui.MomentText;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.StateBadge;
import java.util.List;
import java.util.Map;

/** What is late or next, whatever the meeting. */
class UpcomingSteps extends PageSection {

    /** Enough to see what the week brings. */
    static final int MOST = 8;

    private final Bodies bodies;

    UpcomingSteps(List<UpcomingStep> steps, StepWords words, Bodies bodies, Moments moments) {
        super(translate("procedure.next"));
        this.bodies = bodies;
        if (steps.isEmpty()) {
            add(new Paragraph(translate("procedure.next.none")));
            return;
        }
        var table = new DataTable<UpcomingStep>(translate("procedure.next"))
                .column(
                        translate("procedure.step"),
                        one -> new Span(words.name(one.item().step())))
                .column(
                        translate("procedure.meeting"),
                        one -> MeetingNavigation.linkTo(one.meeting().id(), new Span(dayOf(one, moments))))
                .column(
                        translate("procedure.due"),
                        one -> MomentText.day(Moments.endOf(one.item().due()), moments))
                .column(translate("procedure.responsible"), one -> new Span(responsible(one.item())))
                .column(translate("procedure.state"), one -> state(one.item()))
                .rows(steps);
        table.addClassName("checklist");
        add(table);
    }

    /** The title would be longer than all else in the row. */
    private static String dayOf(UpcomingStep step, Moments moments) {
        var day = Moments.endOf(step.meeting().openingDay().orElseThrow());
        return translate(
                "meeting.of-day",
                Map.of("day", moments.day(day, Reader.current().language())));
    }

    private String responsible(ChecklistItem item) {
        return ProcedureSection.responsible(item, bodies);
    }

    private static StateBadge state(ChecklistItem item) {
        return ProcedureSection.state(item);
    }
}
