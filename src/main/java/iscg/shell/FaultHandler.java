package iscg.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import iscg.ui.Incident;
import iscg.ui.Notice;
import java.util.Map;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Meets what goes wrong while somebody works on a page: says so above it, and leaves the page and all that is typed in place. A line
 * that breaks while an answer is on its way is no fault of the portal: the page asks again, and has the answer then.
 */
@Component
class FaultHandler implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(FaultHandler::handle));
    }

    private static void handle(ErrorEvent event) {
        if (!(event.getThrowable() instanceof ClientAbortException)) {
            meet(event);
        }
    }

    private static void meet(ErrorEvent event) {
        var ui = Optional.ofNullable(UI.getCurrent());
        var where = ui.map(UI::getActiveViewLocation)
                .map(location -> "/" + location.getPath())
                .orElse("no page");
        var refused = event.getThrowable() instanceof AccessDeniedException;
        var incident = refused
                ? Incident.ofRefusal(where, "refused by a service")
                : Incident.ofFault(where, event.getThrowable());
        ui.stream()
                .flatMap(shown -> shown.getActiveRouterTargetsChain().stream())
                .filter(Shell.class::isInstance)
                .forEach(shell -> ((Shell) shell).tell(noticeOf(incident, refused)));
    }

    private static Notice noticeOf(Incident incident, boolean refused) {
        var key = refused ? "shell.refused" : "shell.fault";
        return Notice.warning(
                translate(key + ".heading"), translate(key + ".text", Map.of("reference", incident.reference())));
    }
}
