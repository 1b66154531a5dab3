package iscg.live;

import iscg.briefcase.DocumentsCame;
import iscg.disposition.DispositionsChanged;
import iscg.meeting.AgendaPublished;
import iscg.meeting.MeetingCancelled;
import iscg.meeting.MeetingPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets open pages show anew what other rooms change while a meeting goes on; within the transaction of the change. */
@Component
class WhatElseChanges {

    private final LiveCourses courses;

    WhatElseChanges(LiveCourses courses) {
        this.courses = courses;
    }

    @EventListener
    void show(DispositionsChanged changed) {
        courses.change(changed.meeting(), course -> course.decided(changed.item()));
    }

    @EventListener
    void show(AgendaPublished published) {
        courses.touch(published.meeting());
    }

    @EventListener
    void show(MeetingPublished published) {
        courses.touch(published.meeting());
    }

    @EventListener
    void show(MeetingCancelled cancelled) {
        courses.touch(cancelled.meeting());
    }

    @EventListener
    void show(DocumentsCame came) {
        courses.touch(came.meeting());
    }
}
