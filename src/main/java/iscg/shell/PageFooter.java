package iscg.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;

/** The foot of every page: whose portal it is, the guides, where receipts are checked, reading preferences, and the accessibility statement. */
class PageFooter extends Footer {

    PageFooter() {
        addClassName("page-footer");
        var statement = plain("accessibility", translate("shell.accessibility"));
        var guides = plain("guide", translate("guide.title"));
        var receipts = plain("verify", translate("verify.title"));
        var preferences = plain("preferences", translate("preferences.title"));
        var content = new Div(new Paragraph(translate("shell.owner")), guides, receipts, preferences, statement);
        content.addClassName("page-width");
        add(content);
    }

    /** These pages are not views: the browser itself goes there. */
    private static Anchor plain(String path, String name) {
        var link = new Anchor(path, name);
        link.setRouterIgnore(true);
        return link;
    }
}
