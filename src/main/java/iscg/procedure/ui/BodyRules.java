package iscg.procedure.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.procedure.Rule;
import java.util.List;
import java.util.Map;

/** The steps at the meetings of one body, folded away under its name; each of them again under its own, with when it is due. */
class BodyRules extends NativeDetails {

    private final String body;
    private final String name;
    private final List<Rule> rules;
    private final TemplatePage page;
    private final Div content = new Div();

    BodyRules(String body, String name, List<Rule> rules, TemplatePage page) {
        this.body = body;
        this.name = name;
        this.rules = List.copyOf(rules);
        this.page = page;
        addClassNames("more", "body-rules");
        setSummary(new Div(new H3(name), count()));
        setContent(content);
        addToggleListener(toggled -> {
            page.opened(body, isOpen());
            show();
        });
        setOpen(page.isOpen(body));
        show();
    }

    private Span count() {
        var on = rules.stream().filter(Rule::switchedOn).count();
        var count = new Span(translate("procedure.template.count", Map.of("count", on, "off", rules.size() - on)));
        count.addClassName("quiet");
        return count;
    }

    private void show() {
        content.removeAll();
        if (isOpen()) {
            var list = new UnorderedList();
            list.getElement().setAttribute("role", "list");
            list.addClassName("rules");
            rules.forEach(rule -> list.add(new ListItem(entry(rule))));
            var add = new Button(translate("procedure.own.add"), click -> page.add(body));
            add.setAriaLabel(translate("procedure.own.add-to", Map.of("body", name)));
            content.add(list, add);
        }
    }

    private Component entry(Rule rule) {
        var title = new Span(page.name(rule.step()));
        title.addClassName("rule-name");
        var when = new Span(rule.switchedOn() ? StepWords.due(rule) : translate("procedure.off"));
        when.addClassName("quiet");
        var fields = new Div();
        var entry = new NativeDetails(new Span(title, new Span(" "), when), fields);
        entry.setOpen(page.isOpen(rule));
        fill(entry, fields, rule);
        entry.addToggleListener(toggled -> {
            page.opened(rule, entry.isOpen());
            fill(entry, fields, rule);
        });
        return entry;
    }

    private void fill(NativeDetails entry, Div fields, Rule rule) {
        fields.removeAll();
        if (entry.isOpen()) {
            fields.add(page.fields(name, rule));
        }
    }
}
