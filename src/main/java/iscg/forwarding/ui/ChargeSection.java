package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.need.TriageService;
import iscg.need.ui.NeedRows;
import iscg.ui.PageSection;
import iscg.ui.PagedList;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The needs that wait for a secretary who is in charge of them; not there for anybody else, nor where there are none. */
@Component
class ChargeSection {

    private static final String PAGE = "charge-page";

    private final TriageService triage;
    private final NeedRows rows;
    private final Actors actors;

    ChargeSection(TriageService triage, NeedRows rows, Actors actors) {
        this.triage = triage;
        this.rows = rows;
        this.actors = actors;
    }

    Optional<PageSection> at(Location here) {
        if (!actors.current().is(Role.SECRETARIAT)) {
            return Optional.empty();
        }
        var count = triage.countWaitingForMe();
        if (count == 0) {
            return Optional.empty();
        }
        var title = translate("reviews.charge.title");
        return Optional.of(new PageSection(
                title,
                new Paragraph(translate("reviews.charge.count", Map.of("count", count))),
                new PagedList<>(title, here, PAGE, triage::waitingForMe, rows::inCharge, new Div())));
    }
}
