package iscg.disposition.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import iscg.disposition.DispositionContent;
import iscg.disposition.DispositionId;
import iscg.disposition.DispositionKind;
import iscg.disposition.RecipientNames;
import iscg.identity.Bodies;
import iscg.meeting.ui.SixTextAreas;
import iscg.ui.Choice;
import iscg.ui.DatePickerTexts;
import iscg.ui.FieldGroup;

/** All of one disposition, to be filled in. */
class DispositionFields extends Div {

    private final DispositionKeeper keeper;
    private final DispositionId id;

    DispositionFields(DispositionKeeper keeper, DispositionId id, Bodies bodies, RecipientNames names) {
        this.keeper = keeper;
        this.id = id;
        addClassName("agenda-fields");
        var wording = keeper.wording(id);
        var group = new FieldGroup(kind(wording));
        group.add(new RecipientFields(wording.to(), bodies, names, to -> keeper.keep(id, one -> one.to(to))));
        group.optional(due(wording));
        add(
                group,
                new SixTextAreas(
                        "disposition.form.text",
                        wording.text(),
                        DispositionContent.LONGEST_TEXT,
                        (language, area) ->
                                keeper.keepTyped(area, id, language.tag(), (one, text) -> one.worded(language, text))));
    }

    private Choice<DispositionKind> kind(DispositionContent wording) {
        var kind = new Choice<DispositionKind>(translate("disposition.form.kind"));
        kind.setItems(DispositionKind.values());
        kind.setItemLabelGenerator(one -> translate(one.key()));
        kind.setValue(wording.kind());
        kind.addValueChangeListener(change -> keeper.keep(id, one -> one.of(change.getValue())));
        return kind;
    }

    private DatePicker due(DispositionContent wording) {
        var due = new DatePicker(translate("disposition.form.due"));
        due.setHelperText(translate("disposition.form.due.help"));
        due.setI18n(DatePickerTexts.inReadersLanguage());
        due.setManualValidation(true);
        due.setAutoOpen(false);
        due.setValue(wording.due());
        due.addValueChangeListener(change -> keeper.keep(id, one -> one.dueOn(change.getValue())));
        return due;
    }
}
