package iscg.triage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import iscg.track.Theme;
import iscg.track.Theme.Matter;
import iscg.ui.ErrorSummary.Problem;
import iscg.ui.FieldGroup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The questions that decide on a need's track, and their answers. */
class ThemeForm extends Div {

    private final RadioButtonGroup<Boolean> closeCoordination = yesOrNo("close-coordination");
    private final RadioButtonGroup<Boolean> strategic = yesOrNo("strategic");
    private final RadioButtonGroup<Matter> matter = question("matter");
    private final RadioButtonGroup<Boolean> regional = yesOrNo("regional");

    /** @param changed called when an answer changed, since a proposal made before no longer holds */
    ThemeForm(Runnable changed) {
        matter.setItems(Matter.values());
        matter.setItemLabelGenerator(ThemeForm::nameOf);
        matter.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        all().forEach(question -> question.addValueChangeListener(change -> {
            question.setInvalid(false);
            showWhatMatters();
            changed.run();
        }));
        add(new FieldGroup(closeCoordination, strategic, matter, regional));
        showWhatMatters();
    }

    private Stream<RadioButtonGroup<?>> all() {
        return Stream.of(closeCoordination, strategic, matter, regional);
    }

    /** Regional offices matter to the lead of activities alone. */
    private void showWhatMatters() {
        regional.setVisible(matter.getValue() == Matter.ACTIVITIES);
    }

    /** What is not answered yet, said at the questions, too. */
    List<Problem> problems() {
        return all().filter(question -> question.isVisible() && question.isEmpty())
                .map(ThemeForm::problemAt)
                .toList();
    }

    private static Problem problemAt(RadioButtonGroup<?> question) {
        var missing = translate("triage.track.unanswered", Map.of("question", question.getLabel()));
        question.setErrorMessage(missing);
        question.setInvalid(true);
        return new Problem(missing, question);
    }

    /** The answers, once all are given. */
    Theme theme() {
        return new Theme(
                closeCoordination.getValue(),
                strategic.getValue(),
                matter.getValue(),
                regional.isVisible() && regional.getValue());
    }

    private static RadioButtonGroup<Boolean> yesOrNo(String name) {
        RadioButtonGroup<Boolean> question = question(name);
        question.setItems(true, false);
        question.setItemLabelGenerator(yes -> translate(yes ? "triage.track.yes" : "triage.track.no"));
        return question;
    }

    private static <T> RadioButtonGroup<T> question(String name) {
        var question = new RadioButtonGroup<T>(translate("triage.track." + name + ".label"));
        question.setHelperText(translate("triage.track." + name + ".help"));
        question.setManualValidation(true);
        return question;
    }

    private static String nameOf(Matter matter) {
        return translate(
                "triage.track.matter." + matter.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
