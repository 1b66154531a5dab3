package iscg.document.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.document.DocumentCare;
import iscg.ui.Facts;
import iscg.ui.Notice;
import iscg.ui.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Whether documents are scanned and read, and what waits; for whoever runs the portal. */
@Route("administration/documents")
@PageTitle("document.care.title")
@Menu(title = "document.care.menu", order = 90)
@RolesAllowed("ADMIN")
class DocumentCareView extends Div implements BeforeEnterObserver {

    private final DocumentCare care;

    DocumentCareView(DocumentCare care) {
        this.care = care;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeading(translate("document.care.title")).lead(translate("document.care.lead")));
        var state = care.state();
        if (!state.hasScanner()) {
            add(Notice.warning(
                    translate("document.care.no-scanner.heading"), translate("document.care.no-scanner.text")));
        }
        add(facts(state));
    }

    private static Facts facts(DocumentCare.State state) {
        var facts = new Facts();
        facts.addClassName("counts");
        if (state.hasScanner()) {
            facts.fact(translate("document.care.scanner"), translate("document.care.scanner.set-up"));
        }
        return facts.fact(translate("document.care.waiting-scan"), count(state.awaitScan()))
                .fact(translate("document.care.infected"), count(state.infected()))
                .fact(translate("document.care.too-large"), count(state.tooLarge()))
                .fact(translate("document.care.waiting-reading"), count(state.awaitReading()))
                .fact(translate("document.care.unreadable"), count(state.unreadable()));
    }

    private static String count(long number) {
        return translate("shell.count", Map.of("count", number));
    }
}
