package iscg.notification;

import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.identity.Position;
import iscg.identity.Role;
import iscg.notification.ForeseenLetters.Foreseen;
import iscg.report.ReportApproved;
import iscg.report.ReportIssued;
import iscg.report.ReportMoved;
import iscg.report.ReportPut;
import iscg.report.ReportSent;
import iscg.report.ReportSlipSettled;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each would read if a report went a step further now; for whoever may take it there. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CHAIR', 'SECRETARIAT')")
public class ForeseenReportLetters {

    private final ReportNewsroom newsroom;
    private final MeetingForesight foresight;
    private final Actors actors;

    ForeseenReportLetters(ReportNewsroom newsroom, MeetingForesight foresight, Actors actors) {
        this.newsroom = newsroom;
        this.foresight = foresight;
        this.actors = actors;
    }

    /** One for each person it will reach, whoever does it left out: they get a copy. */
    public List<Foreseen> of(ReportMoved moved) {
        var me = actors.current();
        requireMayDo(moved, me);
        return foresight.of(moved.meeting(), me, meeting -> newsroom.of(moved, meeting));
    }

    /** Names and addresses are shown to those alone who may do what tells them. */
    private static void requireMayDo(ReportMoved moved, Actor me) {
        var may =
                switch (moved) {
                    case ReportPut put -> me.is(Role.SECRETARIAT);
                    case ReportIssued issued -> me.is(Role.SECRETARIAT);
                    case ReportSent sent -> me.is(Role.SECRETARIAT);
                    case ReportApproved approved -> me.bodiesAs(Position.CHAIR).containsAll(approved.bodies());
                    case ReportSlipSettled settled -> me.speaksFor(settled.body());
                };
        if (!may) {
            throw new AccessDeniedException("Not theirs to do");
        }
    }
}
