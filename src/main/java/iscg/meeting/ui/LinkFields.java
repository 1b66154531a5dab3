package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import iscg.language.Language;
import iscg.meeting.JoiningLinks;
import iscg.meeting.MeetingPlan;
import iscg.ui.FieldGroup;
import iscg.ui.LanguageOfText;
import java.util.Map;
import java.util.function.BiFunction;

/** Where one joins from afar, a link for each channel, and for how long links are shown. */
class LinkFields extends FieldSet {

    private static final int LONGEST = 1_000;

    private final PlanKeeper keeper;
    private final FieldGroup fields = new FieldGroup();
    private final IntegerField before = hours("meeting.form.links.before");
    private final IntegerField after = hours("meeting.form.links.after");

    LinkFields(PlanKeeper keeper, JoiningLinks links) {
        super(translate("meeting.form.links"));
        this.keeper = keeper;
        addClassName("question-group");
        add(new Paragraph(translate("meeting.form.links.help")), fields);
        link(
                "floor",
                translate("meeting.joining.floor"),
                links.floor(),
                (plan, text) -> plan.joined(one -> one.withFloor(text)));
        for (var language : Language.values()) {
            var label =
                    translate("meeting.joining.channel", Map.of("language", LanguageOfText.nameInSentence(language)));
            link(
                    language.tag(),
                    label,
                    links.channel(language),
                    (plan, text) -> plan.joined(one -> one.withChannel(language, text)));
        }
        before.setValue(links.hoursBefore());
        after.setValue(links.hoursAfter());
        before.addValueChangeListener(change -> keepHours());
        after.addValueChangeListener(change -> keepHours());
        fields.with(before).with(after);
    }

    private void link(String name, String label, String known, BiFunction<MeetingPlan, String, MeetingPlan> change) {
        var field = new TextField(label);
        field.setManualValidation(true);
        field.setMaxLength(LONGEST);
        field.setErrorMessage(translate("meeting.problem.links"));
        field.getElement().executeJs("Promise.resolve(this.updateComplete).then(() => this.inputElement.dir = 'ltr')");
        field.setValue(known);
        field.setInvalid(!JoiningLinks.safe(known));
        field.addValueChangeListener(
                typed -> field.setInvalid(!JoiningLinks.safe(typed.getValue().strip())));
        keeper.keepTyped(field, "link-" + name, change);
        fields.optional(field);
    }

    private static IntegerField hours(String key) {
        var field = new IntegerField(translate(key));
        field.setManualValidation(true);
        field.setMin(0);
        field.setMax(JoiningLinks.MOST_HOURS);
        field.setErrorMessage(translate("deadline.number.wrong", Map.of("most", JoiningLinks.MOST_HOURS)));
        return field;
    }

    private void keepHours() {
        if (fits(before) & fits(after)) {
            keeper.keep(plan -> plan.joined(one -> one.shown(before.getValue(), after.getValue())));
        }
    }

    private static boolean fits(IntegerField field) {
        var hours = field.getValue();
        var right = hours != null && hours >= 0 && hours <= JoiningLinks.MOST_HOURS;
        field.setInvalid(!right);
        return right;
    }
}
