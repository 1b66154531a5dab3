package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import iscg.document.ui.AttachmentsField;
import iscg.draft.ui.KeepTyped;
import iscg.need.DraftContent;
import iscg.need.DraftDetails;
import iscg.need.DraftProblem;
import iscg.need.Sector;
import iscg.ui.Choice;
import iscg.ui.ErrorSummary;
import iscg.ui.FieldGroup;
import iscg.ui.LanguageOfText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The fields of a draft. Each keeps itself with every change; none cuts or refuses what is typed. */
class NeedForm extends Div {

    private static final int ROWS = 5;

    private final ErrorSummary errors = new ErrorSummary();
    private final FormFields fields = new FormFields();
    private final DraftDetails draft;
    private final DraftKeeper keeper;
    private final LanguageOfText language;

    NeedForm(DraftDetails draft, FormChoices choices, DraftKeeper keeper) {
        this.draft = draft;
        this.keeper = keeper;
        add(errors);
        var content = draft.content();
        if (draft.revises() != null) {
            group(
                    translate("need.form.group.reply"),
                    new FieldGroup(area(NeedField.REPLY, content.reply(), DraftContent::withReply)));
        }
        var title = text(NeedField.TITLE, new TextField(), content.title(), DraftContent::withTitle);
        var description = area(NeedField.DESCRIPTION, content.description(), DraftContent::withDescription);
        var request = area(NeedField.REQUEST, content.request(), DraftContent::withRequest);
        language = language(title, description, request);
        group(translate("need.form.group.subject"), new FieldGroup(topic(choices.topics(content.topic())), title));
        group(translate("need.form.group.text"), new FieldGroup(description, request, language));
        group(translate("need.form.group.reach"), new FieldGroup(sectors()).optional(wishes(choices.bodies())));
        keeper.whenKept(this::update);
    }

    /** Adds the field that takes documents, which is a group of its own. */
    void attachments(AttachmentsField field) {
        fields.put(NeedField.DOCUMENTS, field);
        field.addClassName("question-group");
        add(field);
    }

    /** Shows what is wrong, all of it above the form and each at its field. */
    void show(List<DraftProblem> problems) {
        errors.show(fields.show(problems));
    }

    /** Brings the keyboard to a field. */
    void focus(NeedField field) {
        fields.focus(field);
    }

    private void update(DraftDetails kept) {
        var content = kept.content();
        if (content.language() != language.getValue()) {
            language.show(content.language(), content.languageChosen());
        }
        fields.refresh(kept.problems());
        if (!fields.anyMarked()) {
            errors.show(List.of());
        }
    }

    private void group(String legend, FieldGroup group) {
        var set = new FieldSet(legend, group);
        set.addClassName("question-group");
        add(set);
    }

    private Select<String> topic(Map<String, String> names) {
        Select<String> topic = new Choice<>(translate(NeedField.TOPIC.labelKey()));
        topic.setItems(names.keySet());
        topic.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        return kept(NeedField.TOPIC, topic, draft.content().topic(), DraftContent::withTopic);
    }

    private LanguageOfText language(Component... texts) {
        var content = draft.content();
        var select = new LanguageOfText(translate(NeedField.LANGUAGE.labelKey()), texts);
        select.show(content.language(), content.languageChosen());
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keeper.keep(stored -> stored.withChosenLanguage(change.getValue()));
            }
        });
        fields.put(NeedField.LANGUAGE, select);
        return select;
    }

    private CheckboxGroup<Sector> sectors() {
        var sectors = new CheckboxGroup<Sector>();
        sectors.setItems(Sector.values());
        sectors.setItemLabelGenerator(sector -> translate(sector.key()));
        return choice(NeedField.SECTORS, sectors, draft.content().sectors(), DraftContent::withSectors);
    }

    private CheckboxGroup<String> wishes(Map<String, String> names) {
        var wishes = new CheckboxGroup<String>();
        wishes.setItems(names.keySet());
        wishes.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        return choice(NeedField.WISHES, wishes, draft.content().wishes(), DraftContent::withWishes);
    }

    private <T> CheckboxGroup<T> choice(
            NeedField field,
            CheckboxGroup<T> choice,
            Set<T> value,
            BiFunction<DraftContent, Set<T>, DraftContent> with) {
        choice.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        choice.setManualValidation(true);
        return kept(field, choice, value, with);
    }

    private TextArea area(NeedField field, String value, BiFunction<DraftContent, String, DraftContent> with) {
        var area = new TextArea();
        area.setMinRows(ROWS);
        return text(field, area, value, with);
    }

    private <F extends TextFieldBase<F, String>> F text(
            NeedField field, F text, String value, BiFunction<DraftContent, String, DraftContent> with) {
        text.setManualValidation(true);
        text.setValue(value);
        KeepTyped.in(
                text,
                draft.id() + ":" + field.address(),
                typed -> keeper.keepText(stored -> with.apply(stored, typed)));
        return described(field, text);
    }

    private <F extends AbstractField<F, T> & HasLabel & HasHelper, T> F kept(
            NeedField field, F choice, @Nullable T value, BiFunction<DraftContent, T, DraftContent> with) {
        choice.setValue(value);
        choice.addValueChangeListener(change -> keeper.keep(stored -> with.apply(stored, change.getValue())));
        return described(field, choice);
    }

    private <F extends Component & HasLabel & HasHelper> F described(NeedField field, F component) {
        component.setLabel(translate(field.labelKey()));
        component.setHelperText(translate(field.helpKey()));
        fields.put(field, component);
        return component;
    }
}
