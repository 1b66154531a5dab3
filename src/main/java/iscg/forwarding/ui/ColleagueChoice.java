package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.identity.Actor;
import iscg.ui.Choice;
import iscg.ui.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where one of those who work in a body is chosen, by name and position. */
class ColleagueChoice extends Choice<Actor> {

    private final String missing;

    /**
     * @param key of the label; what is said where nobody was chosen follows it as {@code .missing}
     * @param label as what each candidate works in the body
     */
    ColleagueChoice(String key, List<Actor> candidates, Function<Actor, String> label) {
        super(translate(key));
        this.missing = translate(key + ".missing");
        setItems(Reader.current().language().inOrder(candidates, Actor::name));
        setItemLabelGenerator(one -> one == null ? "" : label.apply(one));
        setRequiredIndicatorVisible(true);
        setHelperText(translate("review.delegation.person.help"));
    }

    /** The key of whoever is chosen so far. */
    Optional<Long> person() {
        return getOptionalValue().map(Actor::person);
    }

    /** Whether somebody is chosen; if not, says so and brings the keyboard here. */
    boolean isComplete() {
        setErrorMessage(missing);
        setInvalid(isEmpty());
        if (isEmpty()) {
            focus();
        }
        return !isEmpty();
    }
}
