package iscg.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;

/** The foot of every page: whose portal it is, and the accessibility statement. */
class PageFooter extends Footer {

    PageFooter() {
        addClassName("page-footer");
        var statement = new Anchor("accessibility", translate("shell.accessibility"));
        statement.setRouterIgnore(true);
        var content = new Div(new Paragraph(translate("shell.owner")), statement);
        content.addClassName("page-width");
        add(content);
    }
}
