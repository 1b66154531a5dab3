package iscg.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * Says once, above a form, that its fields must be filled in unless they are marked as optional. Whoever hears a field hears it of the field
 * itself: text fields, dates and radio buttons have a state for it, which {@code setRequiredIndicatorVisible} sets; what has none says it in
 * its help.
 */
public class RequiredNote extends Paragraph {

    public RequiredNote() {
        super(translate("ui.field.required-note"));
    }

    /** Gives a field its help, with the word for those who hear it; for roles that know no such state. */
    static void sayIn(HasHelper field, String help) {
        var said = new Span(translate("ui.field.required"));
        said.addClassName("unseen");
        field.setHelperComponent(new Span(new Text(help + " "), said));
    }
}
