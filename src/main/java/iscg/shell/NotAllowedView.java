package iscg.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import iscg.ui.Incident;
import org.springframework.http.HttpStatus;

/** Stands where the reader's role does not let them in. */
@ParentLayout(Shell.class)
@AnonymousAllowed
class NotAllowedView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    NotAllowedView() {
        super("error.403");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        show(Incident.ofRefusal(event.getLocation().getPath(), "not allowed to enter"));
        return HttpStatus.FORBIDDEN.value();
    }
}
