package iscg.document.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.document.DocumentDetails;
import iscg.document.DocumentService;
import iscg.document.ReadingState;
import iscg.reading.Finding;
import iscg.ui.PageSection;
import iscg.ui.UserText;
import java.util.List;
import java.util.Map;

/** What somebody may want to mend in documents before they are sent. Not there where there is nothing. */
public class DocumentFindings extends PageSection {

    public DocumentFindings(List<DocumentDetails> attached, DocumentService documents) {
        super(translate("document.findings.before-sending"), new Paragraph(translate("document.findings.lead")));
        var before = getComponentCount();
        attached.forEach(document -> show(document, documents.findings(document.id())));
        setVisible(getComponentCount() > before);
    }

    private void show(DocumentDetails document, List<Finding> findings) {
        if (document.open() && document.reading() == ReadingState.WAITING) {
            var name = "\u2068" + document.fileName() + "\u2069";
            add(new Paragraph(translate("document.findings.waiting", Map.of("name", name))));
        } else if (!findings.isEmpty()) {
            var list = new NamedList("findings", document.fileName());
            findings.forEach(finding -> list.add(item(finding)));
            add(new H3(UserText.name(document.fileName())), list);
        }
    }

    private static ListItem item(Finding finding) {
        var words = Map.of("count", finding.count(), "detail", finding.isolatedDetail());
        var matter = new Span(translate(finding.code().textKey(), words));
        matter.addClassName("finding");
        return new ListItem(matter, new Span(translate(finding.code().mendKey())));
    }
}
