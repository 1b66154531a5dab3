package iscg.need.ui;

import com.vaadin.flow.component.Component;
import iscg.need.NeedDetails;
import iscg.need.Sending;
import java.util.List;
import java.util.function.Supplier;

/**
 * Shows before something is sent exactly whom it will reach, at which address, and what each will read. A room above offers it as a
 * bean, since it is above that people are told.
 */
public interface WhoReceives {

    Component of(Sending sending);

    /** The same, folded away beside an act; found out only when somebody looks. */
    default WhoIsTold folded(Supplier<Sending> sending) {
        return foldedEach(() -> List.of(sending.get()));
    }

    /** Of an act on a need as it stands. */
    default WhoIsTold folded(Sending.Act act, NeedDetails need) {
        return folded(() -> Sending.about(act, need));
    }

    /** Of an act on several needs at once; each is shown under its number. */
    default WhoIsTold foldedEach(Supplier<List<Sending>> sendings) {
        return new WhoIsTold(this, sendings);
    }
}
