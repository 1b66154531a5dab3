package iscg.barrier.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.barrier.BarrierState;
import iscg.ui.StateBadge;
import iscg.ui.StateBadge.Kind;

/** How the state of a report is told. */
final class BarrierWording {

    private BarrierWording() {}

    static StateBadge badge(BarrierState state) {
        return new StateBadge(kind(state), translate(state.key()));
    }

    private static Kind kind(BarrierState state) {
        return switch (state) {
            case NEW, IN_WORK -> Kind.WAITING;
            case MENDED -> Kind.DONE;
            case ANSWERED -> Kind.NEUTRAL;
        };
    }
}
