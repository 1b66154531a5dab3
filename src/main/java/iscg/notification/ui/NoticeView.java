package iscg.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import iscg.notification.NoticeService;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Leads from a notice to what it is about, and notes that it was read. */
@Route(NoticesView.PATH + "/:notice([0-9]{1,18})")
@PermitAll
class NoticeView extends Div implements BeforeEnterObserver {

    private final NoticeService service;

    NoticeView(NoticeService service) {
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var leadsTo = Optional.of(event.getRouteParameters().get("notice").orElse("0"))
                .map(Long::valueOf)
                .flatMap(service::open)
                .orElseThrow(NotFoundException::new);
        event.forwardTo(leadsTo.substring(1)); // without the slash, which would lead out of a deployment below a path
    }
}
