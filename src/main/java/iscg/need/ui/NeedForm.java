package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import iscg.document.ui.AttachmentsField;
import iscg.need.DraftContent;
import iscg.need.DraftDetails;
import iscg.need.DraftField;
import iscg.need.DraftProblem;
import iscg.need.SavedDraft;
import iscg.need.Sector;
import iscg.ui.Choice;
import iscg.ui.Choices;
import iscg.ui.ErrorSummary;
import iscg.ui.FieldGroup;
import iscg.ui.LanguageOfText;
import iscg.ui.RequiredNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a draft. Each keeps itself with every change; none cuts or refuses what is typed. */
class NeedForm extends Div {

    private static final int ROWS = 5;

    private final ErrorSummary errors = new ErrorSummary();
    private final FormFields fields = new FormFields();
    private final DraftDetails draft;
    private final DraftKeeper keeper;
    private final List<KeptText> texts = new ArrayList<>();
    private final List<KeptChoice<?>> kept = new ArrayList<>();
    private final LanguageOfText language;

    NeedForm(DraftDetails draft, FormChoices choices, DraftKeeper keeper) {
        this.draft = draft;
        this.keeper = keeper;
        addClassName("need-form");
        add(new RequiredNote(), errors);
        if (draft.revises() != null) {
            var reply = area(DraftField.REPLY, DraftContent::reply, DraftContent::withReply);
            group(translate("need.form.group.reply"), new FieldGroup(reply));
        }
        var title = text(DraftField.TITLE, new TextField(), DraftContent::title, DraftContent::withTitle);
        var description = area(DraftField.DESCRIPTION, DraftContent::description, DraftContent::withDescription);
        var request = area(DraftField.REQUEST, DraftContent::request, DraftContent::withRequest);
        language = language(title, description, request);
        group(
                translate("need.form.group.subject"),
                new FieldGroup(topic(choices.topics(draft.content().topic())), title));
        group(translate("need.form.group.text"), new FieldGroup(description, request, language));
        group(translate("need.form.group.reach"), new FieldGroup(sectors()).optional(wishes(choices.bodies())));
        keeper.whenKept(this::update);
    }

    /** Adds the field that takes documents, which is a group of its own. */
    void attachments(AttachmentsField field) {
        fields.put(NeedField.DOCUMENTS, field);
        field.addClassName("question-group");
        add(field);
        kept(field, DraftContent::documents, DraftContent::withDocuments);
    }

    /**
     * Shows what is wrong, all of it above the form and each at its field.
     *
     * @return whether nothing is
     */
    boolean show(List<DraftProblem> problems) {
        var wrong = new ArrayList<>(fields.show(problems));
        texts.stream()
                .filter(KeptText::isUndecided)
                .map(text -> fields.mark(NeedField.of(text.field()), translate("draft.other.undecided")))
                .forEach(wrong::add);
        errors.show(wrong);
        return wrong.isEmpty();
    }

    /** Brings the keyboard to a field. */
    void focus(NeedField field) {
        fields.focus(field);
    }

    private void update(SavedDraft saved) {
        var content = saved.now().content();
        if (content.language() != language.getValue()) {
            language.show(content.language(), content.languageChosen());
        }
        kept.forEach(choice -> choice.show(content));
        fields.refresh(saved.now().problems());
        texts.forEach(text -> text.update(saved));
        saved.undecided().stream()
                .filter(field -> !DraftField.TEXTS.contains(field))
                .forEach(field -> fields.mark(NeedField.of(field), translate("draft.other.choice")));
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
        kept(topic, DraftContent::topic, DraftContent::withTopic);
        topic.setRequiredIndicatorVisible(true);
        return described(NeedField.TOPIC, topic);
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
        select.setRequiredIndicatorVisible(true);
        fields.put(NeedField.LANGUAGE, select);
        return select;
    }

    private Choices<Sector> sectors() {
        var sectors = new Choices<Sector>();
        sectors.setItems(Sector.values());
        sectors.setItemLabelGenerator(sector -> translate(sector.key()));
        kept(sectors, DraftContent::sectors, DraftContent::withSectors);
        described(NeedField.SECTORS, sectors).setRequiredHelp(translate(NeedField.SECTORS.helpKey()));
        return sectors;
    }

    private Choices<String> wishes(Map<String, String> names) {
        var wishes = new Choices<String>();
        wishes.setItems(names.keySet());
        wishes.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        kept(wishes, DraftContent::wishes, DraftContent::withWishes);
        return described(NeedField.WISHES, wishes);
    }

    private <T extends @Nullable Object> void kept(
            HasValue<?, T> field, Function<DraftContent, T> read, BiFunction<DraftContent, T, DraftContent> write) {
        field.setValue(read.apply(draft.content()));
        kept.add(new KeptChoice<>(field, keeper, read, write));
    }

    private TextArea area(
            DraftField field,
            Function<DraftContent, String> read,
            BiFunction<DraftContent, String, DraftContent> write) {
        var area = new TextArea();
        area.setMinRows(ROWS);
        return text(field, area, read, write);
    }

    private <F extends TextFieldBase<F, String>> F text(
            DraftField field,
            F text,
            Function<DraftContent, String> read,
            BiFunction<DraftContent, String, DraftContent> write) {
        text.setManualValidation(true);
        var at = NeedField.of(field);
        var keptText = new KeptText(field, text, keeper, read, write);
        keptText.show(draft.content(), draft.id() + ":" + at.address());
        texts.add(keptText);
        text.setRequiredIndicatorVisible(true);
        return described(at, text);
    }

    private <F extends Component & HasLabel & HasHelper> F described(NeedField field, F component) {
        component.setLabel(translate(field.labelKey()));
        component.setHelperText(translate(field.helpKey()));
        fields.put(field, component);
        return component;
    }
}
