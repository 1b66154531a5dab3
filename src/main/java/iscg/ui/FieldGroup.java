package iscg.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/**
 * One group of questions, below each other. Help stands before the field it helps with; what may be left out says so in its
 * label, so nothing needs an asterisk.
 */
public class FieldGroup extends Div {

    public FieldGroup(Component... fields) {
        addClassName("field-group");
        for (var field : fields) {
            with(field);
        }
    }

    /** Adds a field that must be filled in, or anything that stands between fields. */
    public FieldGroup with(Component field) {
        field.getElement().getThemeList().add("helper-above-field");
        add(field);
        return this;
    }

    /** Adds a field that may be left empty, and says so in its label. */
    public <F extends Component & HasLabel> FieldGroup optional(F field) {
        field.setLabel(translate("ui.field.optional", Map.of("label", field.getLabel())));
        return with(field);
    }
}
