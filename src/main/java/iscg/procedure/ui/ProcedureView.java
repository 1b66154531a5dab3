package iscg.procedure.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.identity.Bodies;
import iscg.procedure.ProcedureMovedOn;
import iscg.procedure.ProcedureService;
import iscg.procedure.Rule;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the secretariat edits by when each step of a meeting is due at each body, and who is responsible. */
@Route("administration/procedure")
@PageTitle("procedure.rules.title")
@Menu(title = "procedure.rules.title", order = 81)
@RolesAllowed("SECRETARIAT")
class ProcedureView extends Div implements BeforeEnterObserver {

    private static final String THE_GROUP = "ISCG";

    private final ProcedureService procedure;
    private final Bodies bodies;
    private final NoticePlace notices = new NoticePlace();
    private final Div list = new Div();

    ProcedureView(ProcedureService procedure, Bodies bodies) {
        this.procedure = procedure;
        this.bodies = bodies;
        addClassName("procedure-rules");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        notices.removeAll();
        add(new PageHeading(translate("procedure.rules.title")).lead(translate("procedure.rules.lead")), notices, list);
        show();
    }

    private void show() {
        list.removeAll();
        Map<String, List<Rule>> byBody = procedure.rules().stream()
                .collect(Collectors.groupingBy(Rule::body, LinkedHashMap::new, Collectors.toList()));
        byBody.forEach((body, rules) -> {
            var name = nameOf(body);
            var section = new PageSection(name);
            rules.forEach(rule -> section.add(new RuleFields(name, rule, bodies, this)));
            list.add(section);
        });
    }

    private String nameOf(String body) {
        return body.equals(THE_GROUP)
                ? translate("shell.group")
                : bodies.body(body).name(Reader.current().language());
    }

    void save(String body, Rule rule) {
        Notice notice;
        try {
            procedure.change(rule);
            notice = Notice.success(translate(
                    "procedure.rules.saved",
                    Map.of("step", translate(rule.step().key()), "body", body)));
        } catch (ProcedureMovedOn somebodyWasFirst) {
            notice = Notice.warning(translate("procedure.rules.moved-on"), translate("deadline.moved-on.text"));
        }
        show();
        notices.tell(notice);
    }
}
