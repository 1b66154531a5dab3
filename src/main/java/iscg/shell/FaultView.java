package iscg.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import iscg.ui.Incident;
import org.springframework.http.HttpStatus;

/** Stands where a page could not be made because of a fault in the portal. */
@ParentLayout(Shell.class)
@AnonymousAllowed
class FaultView extends ErrorPage implements HasErrorParameter<Exception> {

    FaultView() {
        super("error.500");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        show(Incident.ofFault(event.getLocation().getPath(), parameter.getException()));
        return HttpStatus.INTERNAL_SERVER_ERROR.value();
    }
}
