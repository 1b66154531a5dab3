package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import iscg.meeting.AgendaItem;
import iscg.meeting.AgendaPurpose;
import iscg.ui.Choice;
import iscg.ui.FieldGroup;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** All of one item, to be filled in. */
class AgendaItemFields extends Div {

    private static final int LONGEST = 200;

    private final AgendaKeeper keeper;
    private final AgendaItem item;
    private final SixTextFields title;

    /** @param sessions how many the meeting has */
    AgendaItemFields(AgendaKeeper keeper, AgendaItem item, int sessions) {
        this.keeper = keeper;
        this.item = item;
        addClassName("agenda-fields");
        title = new SixTextFields(
                "agenda.form.title",
                item.title(),
                (language, field) -> keeper.keepTyped(
                        field, item.key(), "title-" + language.tag(), (one, text) -> one.titled(language, text)));
        add(title, new FieldGroup(purpose()), fields(sessions));
    }

    void takeFocus() {
        title.takeFocus();
    }

    private Choice<AgendaPurpose> purpose() {
        var purpose = new Choice<AgendaPurpose>(translate("agenda.form.purpose"));
        purpose.setItems(AgendaPurpose.values());
        purpose.setItemLabelGenerator(one -> translate(one.key()));
        purpose.setValue(item.purpose());
        purpose.addValueChangeListener(change ->
                keeper.keep(agenda -> agenda.item(item.key(), one -> one.forPurpose(change.getValue()))));
        return purpose;
    }

    private FieldGroup fields(int sessions) {
        var group = new FieldGroup();
        group.optional(session(sessions));
        group.optional(begins());
        group.optional(text("presenter", item.presenter(), AgendaItem::presentedBy));
        group.optional(text("needs", String.join(", ", item.needs()), AgendaItem::about));
        group.optional(text("documents", String.join(", ", item.documents()), AgendaItem::referringTo));
        return group;
    }

    private Choice<Integer> session(int sessions) {
        var session = new Choice<Integer>(translate("agenda.form.session"));
        session.setItems(IntStream.rangeClosed(1, sessions).boxed().toList());
        session.setEmptySelectionAllowed(true);
        session.setItemLabelGenerator(
                number -> number == null ? "" : translate("meeting.form.session", Map.of("number", number)));
        session.setValue(item.session() != null && item.session() <= sessions ? item.session() : null);
        session.addValueChangeListener(change ->
                keeper.keep(agenda -> agenda.item(item.key(), one -> one.inSession(change.getValue()))));
        return session;
    }

    private TextField begins() {
        var field = new TextField(translate("meeting.form.session.begins"));
        field.setHelperText(translate("meeting.form.session.time.help"));
        field.setErrorMessage(translate("meeting.form.session.time.wrong"));
        field.setManualValidation(true);
        field.setValue(item.begins() == null ? "" : ClockTime.write(item.begins()));
        field.addValueChangeListener(typed -> {
            var time = ClockTime.parse(typed.getValue());
            field.setInvalid(time.isEmpty() && !typed.getValue().isBlank());
            keeper.keep(agenda -> agenda.item(item.key(), one -> one.beginningAt(time.orElse(null))));
        });
        return field;
    }

    private TextField text(String name, String known, BiFunction<AgendaItem, String, AgendaItem> change) {
        var field = new TextField(translate("agenda.form." + name));
        field.setHelperText(translate("agenda.form." + name + ".help"));
        field.setManualValidation(true);
        field.setMaxLength(LONGEST);
        field.setValue(known);
        keeper.keepTyped(field, item.key(), name, change);
        return field;
    }
}
