package iscg.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import java.util.List;

/** Says above a form what keeps it from being sent, and leads to each field. Hidden until something does. */
public class ErrorSummary extends Div {

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows what a form's binder found; hides if it found nothing. */
    public void show(BinderValidationStatus<?> status) {
        show(status.getFieldValidationErrors().stream()
                .map(error -> new Problem(error.getMessage().orElse(""), (Component) error.getField()))
                .toList());
    }

    /** Shows the problems in the order of the form and takes the focus; hides if there are none. */
    public void show(List<Problem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(linkTo(problem))));
        add(new H2(translate("ui.error-summary.heading")), list);
        getElement().executeJs("this.focus()");
    }

    private static Anchor linkTo(Problem problem) {
        var link = new Anchor("#", problem.message());
        link.setRouterIgnore(true);
        link.getElement()
                .addEventListener("click", click -> Keyboard.bringTo(problem.field()))
                .preventDefault();
        return link;
    }

    /** What is wrong, and at which field. */
    public record Problem(String message, Component field) {}
}
