package iscg.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The head of every page: the institution and the languages, then the portal's name; on a phone also the way to the menu. */
class Masthead extends Header {

    Masthead(LanguageSwitch languages) {
        addClassName("masthead");
        var institution = new Span(translate("shell.institution"));
        institution.addClassName("institution");
        var band = new Div(institution, languages);
        band.addClassName("page-width");
        var outer = new Div(band);
        outer.addClassName("band");
        var title = new Div(brand(), SideMenu.button("shell.menu"));
        title.addClassNames("page-width", "brand-row");
        add(outer, title);
    }

    private static Anchor brand() {
        var mark = new Image("images/mark.svg", "");
        mark.addClassName("mark");
        var name = new Span(translate("shell.portal"));
        name.addClassName("portal-name");
        var group = new Span(translate("shell.group"));
        group.addClassName("group-name");
        var brand = new Anchor(".", mark, new Div(name, group));
        brand.addClassName("brand");
        brand.setRouterIgnore(true);
        return brand;
    }
}
