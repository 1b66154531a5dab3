package iscg.wording.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import iscg.language.Language;
import iscg.ui.StateBadge;
import iscg.ui.StateBadge.Kind;
import iscg.ui.UserText;
import iscg.wording.TextProblem;
import iscg.wording.TextState;
import java.util.List;
import java.util.stream.Collectors;

/** How texts and what is wrong with them are told. */
final class WordingWords {

    private WordingWords() {}

    static StateBadge badge(TextState state) {
        return new StateBadge(kind(state), translate(state.key()));
    }

    private static Kind kind(TextState state) {
        return switch (state) {
            case PACKAGED -> Kind.NEUTRAL;
            case EDITED -> Kind.DONE;
            case STALE -> Kind.WAITING;
            case SET_ASIDE -> Kind.OVERDUE;
        };
    }

    /** All sentences in one. */
    static String problems(List<TextProblem> problems) {
        return problems.stream()
                .map(problem -> translate(problem.kind().key(), problem.arguments()))
                .collect(Collectors.joining(" "));
    }

    /** A pattern as it is, in its language. */
    static Div pattern(String text, Language language) {
        var pattern = new UserText(text, language);
        pattern.addClassName("pattern");
        return pattern;
    }
}
