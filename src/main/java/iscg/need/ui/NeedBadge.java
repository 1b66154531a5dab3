package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.need.NeedStatus;
import iscg.ui.StateBadge;

/** The state of a need in a word and a shape. Silence past the date is a state of its own to whoever reads. */
public final class NeedBadge {

    private NeedBadge() {}

    public static StateBadge of(NeedStatus status, boolean overdue) {
        return overdue
                ? new StateBadge(StateBadge.Kind.OVERDUE, translate("need.status.overdue"))
                : new StateBadge(kindOf(status), translate(status.key()));
    }

    static StateBadge ofDraft() {
        return new StateBadge(StateBadge.Kind.DRAFT, translate("need.status.draft"));
    }

    private static StateBadge.Kind kindOf(NeedStatus status) {
        return switch (status) {
            case SUBMITTED, ASKED_BACK, AWAITING_ADVICE, READY_TO_ANSWER -> StateBadge.Kind.WAITING;
            case ANSWERED -> StateBadge.Kind.DONE;
            case DECLINED, MERGED, WITHDRAWN -> StateBadge.Kind.NEUTRAL;
        };
    }
}
