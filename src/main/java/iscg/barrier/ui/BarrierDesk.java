package iscg.barrier.ui;

import iscg.barrier.BarrierDetails;
import iscg.barrier.BarrierService;
import iscg.barrier.BarrierState;
import iscg.draft.WorkingTexts;
import iscg.identity.Actors;
import iscg.language.Moments;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Lays out what the secretariat can do with a report. */
@Component
class BarrierDesk {

    private final BarrierService barriers;
    private final WorkingTexts texts;
    private final Actors actors;
    private final Moments moments;

    BarrierDesk(BarrierService barriers, WorkingTexts texts, Actors actors, Moments moments) {
        this.barriers = barriers;
        this.texts = texts;
        this.actors = actors;
        this.moments = moments;
    }

    /** @param page does an act by which the report comes into a state, and shows it as it is then */
    BarrierPanel panel(BarrierDetails report, BiConsumer<BarrierState, Runnable> page) {
        return new BarrierPanel(report, barriers, texts, actors.current().person(), moments, page);
    }
}
