package iscg.procedure.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import iscg.deadline.TextTerms;
import iscg.draft.ui.KeepTyped;
import iscg.identity.Bodies;
import iscg.identity.Body;
import iscg.meeting.ui.SixTextFields;
import iscg.procedure.Rule;
import iscg.procedure.TemplateService;
import iscg.ui.ActionPanel;
import iscg.ui.Choice;
import iscg.ui.FieldGroup;
import iscg.ui.Reader;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One step at the meetings of one body: its names if the secretariat added it, by when it is due, who is responsible, whether meetings have
 * it. What saving does to how many meetings is said before.
 */
class RuleFields extends Div {

    private final Rule rule;
    private final String body;
    private final String step;
    private final Bodies bodies;
    private final TemplateService template;
    private final TemplatePage page;
    private final IntegerField amount = new IntegerField();
    private final Choice<TextTerms.Unit> unit = new Choice<>(translate("deadline.unit.label"));
    private final Choice<Rule.Count> count = new Choice<>(translate("procedure.counted"));
    private final Choice<Body> responsible = new Choice<>(translate("procedure.responsible"));
    private final Paragraph effect = new Paragraph();

    RuleFields(
            String body,
            Rule rule,
            StepWords words,
            Bodies bodies,
            long person,
            TemplateService template,
            TemplatePage page) {
        this.rule = rule;
        this.body = body;
        this.step = words.inSentence(rule.step());
        this.bodies = bodies;
        this.template = template;
        this.page = page;
        addClassName("rule-fields");
        if (rule.step().isAdded() && !rule.switchedOn()) {
            add(names(person));
        }
        add(times(), effect, acts());
        effect.getElement().setAttribute("role", "status");
        effect.addClassName("effect");
    }

    private SixTextFields names(long person) {
        var names = rule.step().names();
        return new SixTextFields(
                "procedure.own.name",
                names,
                (language, field) -> KeepTyped.in(
                        field,
                        person + ":procedure:" + rule.body() + ":" + rule.step().code() + ":" + language.tag(),
                        text -> template.name(rule.body(), rule.step(), language, text)));
    }

    private FieldGroup times() {
        amount.setLabel(translate("procedure.amount"));
        amount.setManualValidation(true);
        amount.setMin(0);
        amount.setMax(TextTerms.MOST);
        amount.setValue(rule.amount());
        unit.setItems(TextTerms.Unit.values());
        unit.setItemLabelGenerator(
                one -> translate("deadline.unit." + one.name().toLowerCase(Locale.ROOT)));
        unit.setValue(rule.unit());
        count.setItems(Rule.Count.BEFORE, Rule.Count.AFTER);
        count.setItemLabelGenerator(one -> translate(one.key()));
        responsible.setItems(bodies.all().stream()
                .filter(one -> one.kind() == Body.Kind.SECRETARIAT_UNIT)
                .toList());
        responsible.setItemLabelGenerator(one -> one.name(Reader.current().language()));
        responsible.setValue(bodies.body(rule.responsible()));
        responsible.addClassName("responsible");
        var fields = new FieldGroup();
        fields.addClassName("in-a-row");
        if (rule.hasOwnTime()) {
            count.setValue(rule.count());
            fields.with(amount).with(unit);
        }
        if (rule.step().isAdded()) {
            fields.with(count);
        }
        amount.addValueChangeListener(change -> foresee());
        unit.addValueChangeListener(change -> foresee());
        count.addValueChangeListener(change -> foresee());
        return fields.with(responsible);
    }

    private ActionPanel acts() {
        var save = new Button(
                translate("procedure.rules.save"),
                click -> entered().ifPresent(changed -> save(changed, "procedure.rules.saved")));
        save.setAriaLabel(translate("procedure.rules.save-step", Map.of("step", step, "body", body)));
        var acts = new ActionPanel().secondary(save);
        if (rule.switchedOn()) {
            acts.dangerous(
                    button("procedure.off.act", () -> save(rule.switchedOn(false), "procedure.off.done")), offs());
        } else {
            acts.secondary(button("procedure.on.act", this::switchOn));
            if (rule.step().isAdded()) {
                acts.dangerous(
                        button(
                                "procedure.own.remove",
                                () -> page.act(
                                        translate("procedure.own.removed", Map.of("step", step)),
                                        () -> template.remove(rule))),
                        translate("procedure.own.remove.consequence"));
            }
        }
        return acts;
    }

    private String offs() {
        return translate("procedure.off.effect", Map.of("count", template.effect(rule.switchedOn(false))));
    }

    private Button button(String key, Runnable act) {
        var button = new Button(translate(key), click -> act.run());
        button.setAriaLabel(translate("procedure.of-step", Map.of("act", translate(key), "step", step)));
        return button;
    }

    private void switchOn() {
        entered().ifPresent(changed -> {
            try {
                save(changed.switchedOn(true), "procedure.on.done");
            } catch (IllegalStateException unnamed) {
                say("procedure.own.names-missing", Map.of());
            }
        });
    }

    private void save(Rule changed, String said) {
        page.act(translate(said, Map.of("step", step, "body", body)), () -> template.change(changed));
    }

    /** Says what saving would do, while it is being thought about. */
    private void foresee() {
        entered()
                .ifPresent(changed -> say(
                        rule.switchedOn() ? "procedure.effect" : "procedure.effect.off",
                        Map.of(
                                "count",
                                rule.switchedOn()
                                        ? template.effect(changed)
                                        : template.effect(changed.switchedOn(true)))));
    }

    private void say(String key, Map<String, ?> arguments) {
        effect.setText(translate(key, arguments));
    }

    /** The rule as it was entered; empty if that is no time. */
    private Optional<Rule> entered() {
        var value = amount.getValue();
        var right = value != null && value >= 0 && value <= TextTerms.MOST;
        amount.setErrorMessage(translate("deadline.number.wrong", Map.of("most", TextTerms.MOST)));
        amount.setInvalid(!right);
        return right
                ? Optional.of(rule.counted(rule.hasOwnTime() ? count.getValue() : rule.count())
                        .with(value, unit.getValue(), responsible.getValue().code()))
                : Optional.empty();
    }
}
