package iscg.symbol.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import iscg.document.ui.DocumentLink;
import iscg.language.Moments;
import iscg.symbol.DocumentVersion;
import iscg.ui.DataTable;
import iscg.ui.MomentText;
import iscg.ui.UserText;
import java.util.List;

/** The versions of a document as a table: symbol, title or file, languages, date. */
public class VersionTable extends DataTable<DocumentVersion> {

    public VersionTable(String caption, List<DocumentVersion> versions, Moments moments) {
        super(caption);
        addClassName("versions");
        column(translate("symbol.table.symbol"), VersionTable::symbol);
        column(translate("symbol.table.title"), VersionTable::title);
        column(translate("symbol.table.languages"), version -> new LanguageLinks(version.files()));
        column(translate("symbol.date"), version -> MomentText.day(version.addedAt(), moments));
        rows(versions);
    }

    static Anchor symbol(DocumentVersion version) {
        var link = plain(version.symbol().address(), version.symbol().toString());
        link.addClassName("number");
        link.getElement().setAttribute("dir", "ltr");
        return link;
    }

    private static Component title(DocumentVersion version) {
        var original = version.original();
        return original.title().isBlank()
                ? new DocumentLink(original.document())
                : UserText.line(original.title(), original.symbol().language());
    }

    /** These pages are not views: the browser itself goes there. */
    static Anchor plain(String address, String words) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(true);
        return link;
    }
}
