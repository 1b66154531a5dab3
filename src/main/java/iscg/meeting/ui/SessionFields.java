package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.TextField;
import iscg.meeting.PlannedSession;
import iscg.ui.Announcer;
import iscg.ui.DatePickerTexts;
import iscg.ui.FieldGroup;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The sessions of a plan, each with its day, times and room. */
class SessionFields extends Div {

    private static final int LONGEST_ROOM = 200;

    private final PlanKeeper keeper;
    private final Button adding = new Button(translate("meeting.form.session.add"), click -> addSession());
    private DatePicker last = new DatePicker();

    SessionFields(PlanKeeper keeper) {
        this.keeper = keeper;
        show();
    }

    private void show() {
        removeAll();
        var sessions = keeper.plan().sessions();
        for (var position = 0; position < sessions.size(); position++) {
            add(fields(sessions.get(position), position + 1));
        }
        add(adding);
    }

    /** The keyboard goes to the new session, which stands before the button. */
    private void addSession() {
        keeper.keep(plan -> plan.withAnotherSession());
        show();
        last.focus();
    }

    private FieldSet fields(PlannedSession session, int number) {
        var fields = new FieldSet(translate("meeting.form.session", Map.of("number", number)));
        var group = new FieldGroup(day(session), begins(session), ends(session), room(session));
        group.addClassName("in-a-row");
        var remove = new Button(translate("meeting.form.session.remove"), click -> {
            keeper.keep(plan -> plan.withoutSession(session.key()));
            show();
            Announcer.say(translate("meeting.form.session.removed", Map.of("number", number)));
            adding.focus();
        });
        remove.setAriaLabel(translate("meeting.form.session.remove-number", Map.of("number", number)));
        fields.add(group, remove);
        return fields;
    }

    private DatePicker day(PlannedSession session) {
        var day = new DatePicker(translate("meeting.form.session.day"));
        day.setI18n(DatePickerTexts.inReadersLanguage());
        day.setManualValidation(true);
        day.setAutoOpen(false);
        day.setValue(session.day());
        last = day;
        day.addValueChangeListener(change ->
                keeper.keep(plan -> plan.session(session.key(), one -> one.onDay(change.getValue()))));
        return day;
    }

    private TextField begins(PlannedSession session) {
        return time("begins", session, session.begins(), PlannedSession::beginningAt);
    }

    private TextField ends(PlannedSession session) {
        return time("ends", session, session.ends(), PlannedSession::endingAt);
    }

    private TextField time(
            String name,
            PlannedSession session,
            @Nullable LocalTime planned,
            BiFunction<PlannedSession, @Nullable LocalTime, PlannedSession> change) {
        var field = new TextField(translate("meeting.form.session." + name));
        field.setHelperText(translate("meeting.form.session.time.help"));
        field.setManualValidation(true);
        field.setErrorMessage(translate("meeting.form.session.time.wrong"));
        field.addClassName("clock-time");
        field.setValue(planned == null ? "" : ClockTime.write(planned));
        field.addValueChangeListener(typed -> {
            var time = ClockTime.parse(typed.getValue());
            field.setInvalid(time.isEmpty() && !typed.getValue().isBlank());
            keeper.keep(plan -> plan.session(session.key(), one -> change.apply(one, time.orElse(null))));
        });
        return field;
    }

    private TextField room(PlannedSession session) {
        var room = new TextField(translate("meeting.session.room"));
        room.setHelperText(translate("meeting.form.session.room.help"));
        room.setManualValidation(true);
        room.setMaxLength(LONGEST_ROOM);
        room.setValue(session.room());
        keeper.keepTyped(
                room,
                "session-" + session.key() + "-room",
                (plan, text) -> plan.session(session.key(), one -> one.inRoom(text)));
        return room;
    }
}
