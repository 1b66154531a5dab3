package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.meeting.MeetingStatus;
import iscg.ui.StateBadge;

/** The state of a meeting in a word and a shape. */
final class MeetingBadge {

    private MeetingBadge() {}

    static StateBadge of(MeetingStatus status) {
        var kind =
                switch (status) {
                    case DRAFT -> StateBadge.Kind.DRAFT;
                    case PUBLISHED, CANCELLED -> StateBadge.Kind.NEUTRAL;
                    case OVER -> StateBadge.Kind.DONE;
                };
        return new StateBadge(kind, translate(status.key()));
    }
}
