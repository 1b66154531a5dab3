package iscg.procedure.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.identity.Actors;
import iscg.identity.Bodies;
import iscg.language.Moments;
import iscg.procedure.ProcedureMovedOn;
import iscg.procedure.ProcedureService;
import iscg.procedure.Rule;
import iscg.procedure.Step;
import iscg.procedure.TemplateService;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the secretariat sees what is late or next, and keeps the template of the procedure: body by body, each folded until it is wanted. */
@Route("administration/procedure")
@PageTitle("procedure.rules.title")
@Menu(title = "procedure.rules.title", order = 81)
@RolesAllowed("SECRETARIAT")
class ProcedureView extends Div implements BeforeEnterObserver, TemplatePage {

    private static final String THE_GROUP = "ISCG";

    private final ProcedureService procedure;
    private final TemplateService template;
    private final StepWords words;
    private final Bodies bodies;
    private final Moments moments;
    private final Actors actors;
    private final NoticePlace notices = new NoticePlace();
    private final Div list = new Div();
    private final Set<String> openBodies = new HashSet<>();
    private @Nullable String openRule;

    ProcedureView(
            ProcedureService procedure,
            TemplateService template,
            StepWords words,
            Bodies bodies,
            Moments moments,
            Actors actors) {
        this.procedure = procedure;
        this.template = template;
        this.words = words;
        this.bodies = bodies;
        this.moments = moments;
        this.actors = actors;
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
        list.add(new UpcomingSteps(procedure.next(UpcomingSteps.MOST), words, bodies, moments));
        var section = new PageSection(translate("procedure.template"));
        Map<String, List<Rule>> byBody = template.rules().stream()
                .collect(Collectors.groupingBy(Rule::body, LinkedHashMap::new, Collectors.toList()));
        byBody.forEach((body, rules) -> section.add(new BodyRules(body, nameOf(body), rules, this)));
        list.add(section);
    }

    private String nameOf(String body) {
        return body.equals(THE_GROUP)
                ? translate("shell.group.in-full")
                : bodies.body(body).name(Reader.current().language());
    }

    @Override
    public RuleFields fields(String body, Rule rule) {
        return new RuleFields(body, rule, words, bodies, actors.current().person(), template, this);
    }

    @Override
    public String name(Step step) {
        return words.name(step);
    }

    @Override
    public boolean isOpen(String body) {
        return openBodies.contains(body);
    }

    @Override
    public boolean isOpen(Rule rule) {
        return keyOf(rule).equals(openRule);
    }

    @Override
    public void opened(String body, boolean open) {
        if (open) {
            openBodies.add(body);
        } else {
            openBodies.remove(body);
        }
    }

    @Override
    public void opened(Rule rule, boolean open) {
        if (open) {
            openRule = keyOf(rule);
        } else if (isOpen(rule)) {
            openRule = null;
        }
    }

    private static String keyOf(Rule rule) {
        return rule.body() + "/" + rule.step().code();
    }

    @Override
    public void add(String body) {
        var step = template.add(body);
        openRule = body + "/" + step.code();
        show();
        notices.tell(Notice.success(translate("procedure.own.added"), translate("procedure.own.added.text")));
    }

    @Override
    public void act(String sentence, Runnable step) {
        Notice notice;
        try {
            step.run();
            notice = Notice.success(sentence);
        } catch (ProcedureMovedOn somebodyWasFirst) {
            notice = Notice.warning(translate("procedure.rules.moved-on"), translate("deadline.moved-on.text"));
        }
        show();
        notices.tell(notice);
    }
}
