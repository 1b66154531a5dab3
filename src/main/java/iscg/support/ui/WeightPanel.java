package iscg.support.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** The plot of a need's weight, and the same numbers as a table. */
class WeightPanel extends Div {

    WeightPanel(Component plot, Component table) {
        addClassName("support-weight");
        var submitter = new Paragraph(translate("support.plot.submitter"));
        submitter.addClassName("quiet");
        add(new H3(translate("support.plot.title")), plot, table, submitter);
    }
}
