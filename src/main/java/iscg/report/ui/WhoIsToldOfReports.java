package iscg.report.ui;

import com.vaadin.flow.component.Component;
import iscg.meeting.ui.ToldOfMeeting;
import iscg.report.ReportMoved;
import java.util.function.Supplier;

/**
 * Shows before a report goes a step further exactly whom that will reach, and what each will read. The room that tells people offers it as a
 * bean.
 */
public interface WhoIsToldOfReports {

    Component of(ReportMoved moved);

    /** The same, folded away, to stand beside an act; found out only when somebody looks. */
    default ToldOfMeeting besideAct(Supplier<ReportMoved> moved) {
        return new ToldOfMeeting(() -> of(moved.get()));
    }
}
