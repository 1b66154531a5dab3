package iscg.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import iscg.ui.Incident;
import org.springframework.http.HttpStatus;

/** Stands where there is no page, or none that the reader may know of. */
@ParentLayout(Shell.class)
@AnonymousAllowed
class NotFoundView extends ErrorPage implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        super("error.404");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(Incident.ofRefusal(event.getLocation().getPath(), "not found"));
        return HttpStatus.NOT_FOUND.value();
    }
}
