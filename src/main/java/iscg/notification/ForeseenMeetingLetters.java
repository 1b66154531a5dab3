package iscg.notification;

import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.meeting.MeetingSending;
import iscg.notification.ForeseenLetters.Foreseen;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each would read if something were done about a meeting now; for whoever may do it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ForeseenMeetingLetters {

    private final MeetingNewsroom newsroom;
    private final MeetingForesight foresight;
    private final Actors actors;

    ForeseenMeetingLetters(MeetingNewsroom newsroom, MeetingForesight foresight, Actors actors) {
        this.newsroom = newsroom;
        this.foresight = foresight;
        this.actors = actors;
    }

    /** One for each person it will reach, whoever does it left out: they get a copy. */
    public List<Foreseen> of(MeetingSending sending) {
        var me = actors.current();
        requireMayDo(sending, me);
        return foresight.of(sending.meeting(), me, meeting -> newsroom.of(sending, meeting));
    }

    /** Names and addresses are shown to those alone who may do what tells them. */
    private static void requireMayDo(MeetingSending sending, Actor me) {
        var may =
                switch (sending.act()) {
                    case PUBLISH, CHANGE, CANCEL, PUBLISH_AGENDA, ARRANGE -> me.is(Role.SECRETARIAT);
                    case APPROVE, DECLINE ->
                        me.is(Role.FOCAL_POINT)
                                && me.member() != null
                                && me.member().equals(sending.member());
                    case REGISTER, WITHDRAW -> Long.valueOf(me.person()).equals(sending.person());
                };
        if (!may) {
            throw new AccessDeniedException("Not theirs to do");
        }
    }
}
