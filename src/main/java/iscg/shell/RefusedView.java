package iscg.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import iscg.ui.Incident;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;

/** Stands where a service refused what a view asked for on its way in. */
@ParentLayout(Shell.class)
@AnonymousAllowed
class RefusedView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    RefusedView() {
        super("error.403");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        show(Incident.ofRefusal(event.getLocation().getPath(), "refused by a service"));
        return HttpStatus.FORBIDDEN.value();
    }
}
