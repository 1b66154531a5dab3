package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import iscg.need.DraftContent;
import iscg.need.DraftProblem;
import iscg.ui.ErrorSummary;
import iscg.ui.Keyboard;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The fields of a form and what is wrong with each. */
class FormFields {

    /** What can be said while somebody types; what is merely missing waits until they go on. */
    private static final Set<DraftProblem> SAID_AT_ONCE = EnumSet.of(
            DraftProblem.TITLE_TOO_LONG,
            DraftProblem.DESCRIPTION_TOO_LONG,
            DraftProblem.REQUEST_TOO_LONG,
            DraftProblem.REPLY_TOO_LONG);

    private static final Map<String, Integer> LIMITS =
            Map.of("title", DraftContent.LONGEST_TITLE, "text", DraftContent.LONGEST_TEXT);

    private final Map<NeedField, Component> fields = new EnumMap<>(NeedField.class);

    void put(NeedField field, Component component) {
        fields.put(field, component);
    }

    void focus(NeedField field) {
        Optional.ofNullable(fields.get(field)).ifPresent(Keyboard::bringTo);
    }

    /** Whether something is said to be wrong. */
    boolean anyMarked() {
        return fields.values().stream().anyMatch(FormFields::isMarked);
    }

    /** Shows every problem at its field, and gives them for the summary. */
    List<ErrorSummary.Problem> show(List<DraftProblem> problems) {
        fields.forEach((field, component) -> mark(component, of(field, problems)));
        return problems.stream()
                .flatMap(problem -> Optional.ofNullable(fields.get(NeedField.of(problem))).stream()
                        .map(field -> new ErrorSummary.Problem(words(problem), field)))
                .toList();
    }

    /** Says something at a field, and gives it for the summary. */
    ErrorSummary.Problem mark(NeedField field, String message) {
        var component = Objects.requireNonNull(fields.get(field));
        if (component instanceof HasValidationProperties validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(true);
        }
        return new ErrorSummary.Problem(message, component);
    }

    /** Takes back what is mended, and says what can be said at once. */
    void refresh(List<DraftProblem> problems) {
        fields.forEach((field, component) -> mark(
                component,
                of(field, problems).filter(problem -> SAID_AT_ONCE.contains(problem) || isMarked(component))));
    }

    private static Optional<DraftProblem> of(NeedField field, List<DraftProblem> problems) {
        return problems.stream()
                .filter(problem -> NeedField.of(problem) == field)
                .findFirst();
    }

    private static boolean isMarked(Component field) {
        return field instanceof HasValidationProperties validated && validated.isInvalid();
    }

    private static void mark(Component field, Optional<DraftProblem> problem) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(problem.map(FormFields::words).orElse(""));
            validated.setInvalid(problem.isPresent());
        }
    }

    private static String words(DraftProblem problem) {
        return translate(problem.key(), LIMITS);
    }
}
