package iscg.symbol.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.symbol.DocumentVersion;
import iscg.ui.Notice;
import java.util.List;

/** Says beside what was forwarded that something came later, and leads there. Not there where nothing did. */
public class NewerVersions extends Div {

    public NewerVersions(List<DocumentVersion> later) {
        setVisible(!later.isEmpty());
        if (!later.isEmpty()) {
            var list = new UnorderedList();
            list.getElement().setAttribute("role", "list");
            later.forEach(version -> list.add(new ListItem(VersionTable.symbol(version))));
            add(Notice.information(translate("symbol.later"), list));
        }
    }
}
