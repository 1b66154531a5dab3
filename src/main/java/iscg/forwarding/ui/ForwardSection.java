package iscg.forwarding.ui;

import com.vaadin.flow.component.Component;
import iscg.forwarding.ForwardingService;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.need.NeedDetails;
import iscg.need.NeedStatus;
import iscg.need.ui.NeedPage;
import iscg.need.ui.NeedSection;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Lets the secretariat forward a need from the need's own page. */
@Order(20)
@org.springframework.stereotype.Component
class ForwardSection implements NeedSection {

    private final ForwardingDesk desk;
    private final ForwardingService forwarding;
    private final Actors actors;

    ForwardSection(ForwardingDesk desk, ForwardingService forwarding, Actors actors) {
        this.desk = desk;
        this.forwarding = forwarding;
        this.actors = actors;
    }

    @Override
    public Optional<Component> of(NeedDetails need, NeedPage page) {
        return actors.current().is(Role.SECRETARIAT)
                        && need.status().canBecome(NeedStatus.AWAITING_ADVICE)
                        && !desk.bodiesFor(need).isEmpty()
                ? Optional.of(new ForwardForm(need, page, desk, forwarding))
                : Optional.empty();
    }
}
