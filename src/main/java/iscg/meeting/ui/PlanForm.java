package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import iscg.language.Language;
import iscg.language.TimeSpans;
import iscg.meeting.MeetingMode;
import iscg.meeting.MeetingPlan;
import iscg.meeting.PlanProblem;
import iscg.meeting.RemoteRights;
import iscg.ui.DatePickerTexts;
import iscg.ui.FieldGroup;
import iscg.ui.LanguageOfText;
import iscg.ui.PageSection;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.BiFunction;

/** The plan of a meeting, to be filled in; each field is kept at once. */
class PlanForm extends Div {

    private final PlanKeeper keeper;
    private final MeetingPlan plan;
    private final SixTextFields title;
    private final CheckboxGroup<String> bodies = new CheckboxGroup<>(translate("meeting.form.bodies"));
    private final SessionFields sessions;
    private final SixTextFields place;
    private final LinkFields links;

    PlanForm(PlanKeeper keeper, MeetingNames names, TimeSpans spans) {
        this.keeper = keeper;
        plan = keeper.plan();
        title = new SixTextFields(
                "meeting.form.title",
                plan.title(),
                (language, field) ->
                        keeper.keepTyped(field, "title-" + language.tag(), (now, text) -> now.titled(language, text)));
        place = new SixTextFields(
                "meeting.form.place",
                plan.place(),
                (language, field) ->
                        keeper.keepTyped(field, "place-" + language.tag(), (now, text) -> now.at(language, text)));
        sessions = new SessionFields(keeper);
        links = new LinkFields(keeper, plan.links());
        bodies(names);
        add(
                new PageSection(translate("meeting.form.what"), title, new FieldGroup(bodies)),
                new PageSection(translate("meeting.when"), new FieldGroup(zone(spans)), sessions, mode(), place),
                new PageSection(translate("meeting.services"), services()),
                new PageSection(translate("meeting.form.remote"), remote(), links),
                new PageSection(translate("meeting.form.registration"), new FieldGroup().optional(registration())));
    }

    private void bodies(MeetingNames names) {
        bodies.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        bodies.setItems(names.whoCanMeet());
        bodies.setItemLabelGenerator(names::body);
        bodies.setManualValidation(true);
        bodies.setValue(Set.copyOf(plan.bodies()));
        bodies.addValueChangeListener(change -> {
            var chosen = new ArrayList<>(names.whoCanMeet());
            chosen.retainAll(change.getValue());
            keeper.keep(now -> now.of(chosen));
        });
    }

    private ZoneChoice zone(TimeSpans spans) {
        var zone = new ZoneChoice(spans);
        zone.setValue(plan.zone());
        zone.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                zone.setValue(change.getOldValue());
            } else {
                keeper.keep(now -> now.inTimeOf(change.getValue()));
            }
        });
        return zone;
    }

    private FieldGroup mode() {
        var mode = new RadioButtonGroup<MeetingMode>(translate("meeting.form.mode"));
        mode.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        mode.setItems(MeetingMode.values());
        mode.setItemLabelGenerator(one -> translate(one.key()));
        mode.setManualValidation(true);
        mode.setValue(plan.mode());
        place.setVisible(plan.mode().hasPlace());
        mode.addValueChangeListener(change -> {
            keeper.keep(now -> now.held(change.getValue()));
            place.setVisible(change.getValue().hasPlace());
        });
        return new FieldGroup(mode);
    }

    private FieldGroup services() {
        var services = plan.services();
        return new FieldGroup(
                languages(
                        "meeting.interpretation",
                        services.interpretation(),
                        (now, chosen) -> now.served(one -> one.interpretedInto(chosen))),
                languages(
                        "meeting.captioning",
                        services.captioning(),
                        (now, chosen) -> now.served(one -> one.captionedIn(chosen))),
                box(
                        "meeting.form.sign-language",
                        services.signLanguage(),
                        (now, yes) -> now.served(one -> one.signed(yes))),
                box("meeting.form.recording", services.recorded(), (now, yes) -> now.served(one -> one.recorded(yes))));
    }

    private Component languages(
            String key, Set<Language> chosen, BiFunction<MeetingPlan, Set<Language>, MeetingPlan> change) {
        var group = new CheckboxGroup<Language>(translate(key));
        group.setItems(Language.values());
        group.setItemLabelGenerator(LanguageOfText::nameOf);
        group.setManualValidation(true);
        group.setValue(chosen);
        group.addValueChangeListener(changed -> keeper.keep(now -> change.apply(now, Set.copyOf(changed.getValue()))));
        return group;
    }

    private Component box(String key, boolean yes, BiFunction<MeetingPlan, Boolean, MeetingPlan> change) {
        var box = new Checkbox(translate(key), yes);
        box.addValueChangeListener(changed -> keeper.keep(now -> change.apply(now, changed.getValue())));
        return box;
    }

    private FieldGroup remote() {
        return new FieldGroup(
                box(
                        "meeting.form.remote.speak",
                        plan.remote().speak(),
                        (now, yes) ->
                                now.fromAfar(new RemoteRights(yes, now.remote().decide()))),
                box(
                        "meeting.form.remote.decide",
                        plan.remote().decide(),
                        (now, yes) -> now.fromAfar(new RemoteRights(now.remote().speak(), yes))));
    }

    private DatePicker registration() {
        var until = new DatePicker(translate("meeting.registration-until"));
        until.setI18n(DatePickerTexts.inReadersLanguage());
        until.setHelperText(translate("meeting.form.registration.help"));
        until.setManualValidation(true);
        until.setAutoOpen(false);
        until.setValue(plan.registrationUntil());
        until.addValueChangeListener(change -> keeper.keep(now -> now.registering(change.getValue())));
        return until;
    }

    /** Where something is to be mended. */
    Component fieldOf(PlanProblem problem) {
        return switch (problem) {
            case TITLE -> title;
            case BODIES -> bodies;
            case SESSIONS -> sessions;
            case PLACE -> place;
            case LINKS -> links;
        };
    }
}
