package iscg.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.report.ReportState;
import iscg.ui.StateBadge;

/** How far a report is, as a badge. */
final class ReportBadge {

    private ReportBadge() {}

    static StateBadge of(ReportState state) {
        var kind =
                switch (state) {
                    case DRAFT -> StateBadge.Kind.DRAFT;
                    case WITH_CHAIRS -> StateBadge.Kind.WAITING;
                    case APPROVED -> StateBadge.Kind.NEUTRAL;
                    case ISSUED -> StateBadge.Kind.DONE;
                };
        return new StateBadge(kind, translate(state.key()));
    }
}
