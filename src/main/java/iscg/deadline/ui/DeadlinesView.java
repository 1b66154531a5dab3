package iscg.deadline.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.deadline.BodyTerms;
import iscg.deadline.DeadlineService;
import iscg.deadline.DeadlinesMovedOn;
import iscg.identity.Bodies;
import iscg.language.Moments;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageHeading;
import iscg.ui.Reader;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;

/** Where the secretariat keeps the deadlines of each body and the days of its next meetings. */
@Route("administration/deadlines")
@PageTitle("deadline.title")
@Menu(title = "deadline.menu", order = 80)
@RolesAllowed("SECRETARIAT")
class DeadlinesView extends Div implements BeforeEnterObserver {

    private static final String THE_GROUP = "ISCG";

    private final DeadlineService deadlines;
    private final Bodies bodies;
    private final Moments moments;
    private final NoticePlace notices = new NoticePlace();
    private final Div list = new Div();

    DeadlinesView(DeadlineService deadlines, Bodies bodies, Moments moments) {
        this.deadlines = deadlines;
        this.bodies = bodies;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        notices.removeAll();
        add(new PageHeading(translate("deadline.title")).lead(translate("deadline.lead")), notices, list);
        show();
    }

    private void show() {
        list.removeAll();
        deadlines.all().forEach(terms -> list.add(new BodyTermsForm(nameOf(terms), terms, deadlines, moments, this)));
    }

    private String nameOf(BodyTerms terms) {
        return terms.body().equals(THE_GROUP)
                ? translate("shell.group.in-full")
                : bodies.body(terms.body()).name(Reader.current().language());
    }

    /** Does a change to the deadlines of a body as they are shown, and shows them as they are now. */
    void act(String name, Runnable change) {
        notices.removeAll();
        try {
            change.run();
            tell(Notice.success(translate("deadline.changed", Map.of("body", name))));
        } catch (DeadlinesMovedOn | ConcurrencyFailureException somebodyWasFirst) {
            tell(Notice.warning(translate("deadline.moved-on"), translate("deadline.moved-on.text")));
        }
    }

    private void tell(Notice notice) {
        show();
        notices.tell(notice);
    }
}
