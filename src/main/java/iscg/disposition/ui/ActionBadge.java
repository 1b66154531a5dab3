package iscg.disposition.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.disposition.ActionState;
import iscg.ui.StateBadge;

/** How far an action is, as a badge. */
final class ActionBadge {

    private ActionBadge() {}

    static StateBadge of(ActionState state) {
        var kind =
                switch (state) {
                    case OPEN -> StateBadge.Kind.WAITING;
                    case OVERDUE -> StateBadge.Kind.OVERDUE;
                    case DONE -> StateBadge.Kind.DONE;
                };
        return new StateBadge(kind, translate(state.key()));
    }
}
