package iscg.procedure.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import iscg.deadline.TextTerms;
import iscg.identity.Bodies;
import iscg.identity.Body;
import iscg.procedure.Rule;
import iscg.ui.Choice;
import iscg.ui.FieldGroup;
import iscg.ui.Reader;
import java.util.Locale;
import java.util.Map;

/** One step at the meetings of one body: by when it is due, and who is responsible. */
class RuleFields extends FieldSet {

    private final IntegerField amount = new IntegerField();
    private final Choice<TextTerms.Unit> unit = new Choice<>(translate("deadline.unit.label"));
    private final Choice<Body> responsible = new Choice<>(translate("procedure.responsible"));

    RuleFields(String body, Rule rule, Bodies bodies, ProcedureView page) {
        super(translate(rule.step().key()));
        addClassName("question-group");
        amount.setLabel(translate(rule.count().key()));
        amount.setManualValidation(true);
        amount.setMin(0);
        amount.setMax(TextTerms.MOST);
        amount.setValue(rule.amount());
        unit.setItems(TextTerms.Unit.values());
        unit.setItemLabelGenerator(
                one -> translate("deadline.unit." + one.name().toLowerCase(Locale.ROOT)));
        unit.setValue(rule.unit());
        responsible.setItems(bodies.all().stream()
                .filter(one -> one.kind() == Body.Kind.SECRETARIAT_UNIT)
                .toList());
        responsible.setItemLabelGenerator(one -> one.name(Reader.current().language()));
        responsible.setValue(bodies.body(rule.responsible()));
        var fields = new FieldGroup();
        fields.addClassName("in-a-row");
        if (rule.hasOwnTime()) {
            fields.with(amount).with(unit);
        } else {
            add(new Paragraph(translate(rule.count().key())));
        }
        fields.with(responsible);
        var save = new Button(translate("procedure.rules.save"), click -> {
            if (isNumber()) {
                page.save(
                        body,
                        rule.with(
                                amount.getValue(),
                                unit.getValue(),
                                responsible.getValue().code()));
            }
        });
        save.setAriaLabel(translate(
                "procedure.rules.save-step",
                Map.of("step", translate(rule.step().key()), "body", body)));
        fields.add(save);
        add(fields);
    }

    private boolean isNumber() {
        var value = amount.getValue();
        var right = value != null && value >= 0 && value <= TextTerms.MOST;
        amount.setErrorMessage(translate("deadline.number.wrong", Map.of("most", TextTerms.MOST)));
        amount.setInvalid(!right);
        return right;
    }
}
