package iscg.symbol.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.symbol.VersionFile;
import java.util.List;

/** The languages a version is there in, each by its own name; the original says that it is. */
public class LanguageLinks extends UnorderedList {

    public LanguageLinks(List<VersionFile> files) {
        addClassName("language-links");
        getElement().setAttribute("role", "list");
        files.forEach(file -> add(item(file)));
    }

    private static ListItem item(VersionFile file) {
        var item = new ListItem(link(file));
        if (file.original()) {
            var mark = new Span(translate("symbol.original"));
            mark.addClassName("original");
            item.add(mark);
        }
        return item;
    }

    private static Anchor link(VersionFile file) {
        var language = file.symbol().language();
        var link = VersionTable.plain(file.symbol().address(), language.ownName());
        link.setAriaLabel(language.ownName() + ", " + file.symbol());
        link.getElement()
                .setAttribute("lang", language.tag())
                .setAttribute("hreflang", language.tag())
                .setAttribute("dir", language.direction());
        return link;
    }
}
