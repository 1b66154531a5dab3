package iscg.barrier.ui;

import iscg.barrier.BarrierService;
import iscg.barrier.BarrierState;
import iscg.ui.MenuCount;
import org.springframework.stereotype.Component;

/** How many reports nobody has looked at, beside the entry of their list. Asked only where the entry is shown. */
@Component
class BarrierCount implements MenuCount {

    private final BarrierService barriers;

    BarrierCount(BarrierService barriers) {
        this.barriers = barriers;
    }

    @Override
    public String path() {
        return BarriersView.PATH;
    }

    @Override
    public long count() {
        return barriers.count(BarrierState.NEW);
    }
}
