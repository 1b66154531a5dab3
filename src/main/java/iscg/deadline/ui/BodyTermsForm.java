package iscg.deadline.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import iscg.deadline.BodyTerms;
import iscg.deadline.DeadlineService;
import iscg.deadline.TextTerms;
import iscg.language.Moments;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import iscg.ui.Choice;
import iscg.ui.DatePickerTexts;
import iscg.ui.FieldGroup;
import iscg.ui.MomentText;
import iscg.ui.PageSection;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** The deadlines of one body, to be changed, and its next meetings. */
class BodyTermsForm extends PageSection {

    private final String name;
    private final BodyTerms terms;
    private final DeadlineService deadlines;
    private final Moments moments;
    private final DeadlinesView page;
    private final IntegerField translation = number("deadline.translation.label");
    private final Choice<TextTerms.Unit> unit = new Choice<>(translate("deadline.unit.label"));
    private final IntegerField latest = number("deadline.latest.label");
    private final DatePicker opens = new DatePicker(translate("deadline.meeting.label"));

    BodyTermsForm(String name, BodyTerms terms, DeadlineService deadlines, Moments moments, DeadlinesView page) {
        super(name);
        this.name = name;
        this.terms = terms;
        this.deadlines = deadlines;
        this.moments = moments;
        this.page = page;
        addClassName("body-terms");
        unit.setItems(TextTerms.Unit.values());
        unit.setItemLabelGenerator(
                one -> translate("deadline.unit." + one.name().toLowerCase(Locale.ROOT)));
        translation.setValue(terms.terms().translation());
        unit.setValue(terms.terms().unit());
        latest.setValue(terms.terms().latestDays());
        opens.setI18n(DatePickerTexts.inReadersLanguage());
        opens.setHelperText(translate("deadline.meeting.help"));
        opens.setManualValidation(true);
        opens.setAutoOpen(false);
        var fields = new FieldGroup(translation, unit, latest);
        fields.addClassName("in-a-row");
        add(
                fields,
                new ActionPanel().secondary(button("deadline.save", this::save)),
                meetings(),
                new FieldGroup(opens),
                new ActionPanel().secondary(button("deadline.meeting.add", this::addMeeting)));
    }

    private static IntegerField number(String label) {
        var field = new IntegerField(translate(label));
        field.setManualValidation(true);
        field.setMin(0);
        field.setMax(TextTerms.MOST);
        return field;
    }

    /** Several bodies have a button of the same words; a screen reader hears whose it is. */
    private Button button(String key, Runnable act) {
        var button = new ActButton(translate(key), act);
        button.setAriaLabel(translate("deadline.of-body", Map.of("act", translate(key), "body", name)));
        return button;
    }

    private Component meetings() {
        if (terms.meetings().isEmpty()) {
            return new Paragraph(translate("deadline.meeting.none"));
        }
        var list = new UnorderedList();
        list.addClassName("meeting-days");
        terms.meetings().forEach(day -> list.add(new ListItem(meeting(day), new Span(" "), removal(day))));
        return list;
    }

    private Span meeting(LocalDate day) {
        return new Span(MomentText.day(Moments.endOf(day), moments));
    }

    private Button removal(LocalDate day) {
        var remove = button(
                "deadline.meeting.remove",
                () -> page.act(name, () -> deadlines.removeMeeting(terms.body(), terms.version(), day)));
        var words = moments.day(Moments.endOf(day), iscg.ui.Reader.current().language());
        remove.setAriaLabel(translate("deadline.meeting.remove-day", Map.of("day", words, "body", name)));
        return remove;
    }

    private void save() {
        if (isNumber(translation) & isNumber(latest)) {
            var changed = new TextTerms(translation.getValue(), unit.getValue(), latest.getValue());
            page.act(name, () -> deadlines.change(terms.body(), terms.version(), changed));
        }
    }

    private static boolean isNumber(IntegerField field) {
        var value = field.getValue();
        var right = value != null && value >= 0 && value <= TextTerms.MOST;
        field.setErrorMessage(translate("deadline.number.wrong", Map.of("most", TextTerms.MOST)));
        field.setInvalid(!right);
        return right;
    }

    private void addMeeting() {
        var day = opens.getValue();
        if (day == null || !day.isAfter(deadlines.today())) {
            opens.setErrorMessage(translate("deadline.meeting.wrong"));
            opens.setInvalid(true);
            opens.focus();
            return;
        }
        page.act(name, () -> deadlines.addMeeting(terms.body(), terms.version(), day));
    }
}
