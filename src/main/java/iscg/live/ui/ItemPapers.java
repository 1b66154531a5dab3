package iscg.live.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.briefcase.MeetingDocumentService;
import iscg.briefcase.Paper;
import iscg.live.LiveDetails;
import iscg.symbol.VersionFile;
import iscg.ui.NumberText;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.Map;
import java.util.Objects;

/** The documents of the item that is discussed, each in the reader's language or marked as in another. */
class ItemPapers extends PageSection {

    private final MeetingDocumentService documents;
    private final Div content = new Div();

    ItemPapers(MeetingDocumentService documents) {
        super(translate("live.documents"));
        this.documents = documents;
        add(content);
    }

    void show(LiveDetails now) {
        content.removeAll();
        var list = new UnorderedList();
        list.addClassName("item-papers");
        list.getElement().setAttribute("role", "list");
        documents.of(now.meeting().id()).stream()
                .filter(chapter ->
                        chapter.item() != null && Objects.equals(chapter.item().key(), now.item()))
                .flatMap(chapter -> chapter.papers().stream())
                .flatMap(paper -> row(paper).stream())
                .forEach(list::add);
        content.add(list.getComponentCount() == 0 ? new Paragraph(translate("live.no-documents")) : list);
    }

    private static java.util.Optional<ListItem> row(Paper paper) {
        return paper.fileFor(Reader.current().language()).map(file -> row(paper, file));
    }

    private static ListItem row(Paper paper, VersionFile file) {
        var language = file.symbol().language();
        var reader = Reader.current().language();
        var link = new Anchor(
                file.symbol().address(),
                new NumberText(file.symbol().toString()),
                new Span(" "),
                UserText.line(paper.titleFor(reader), paper.titleLanguage(reader)));
        link.setRouterIgnore(true);
        var row = new ListItem(link);
        if (language != reader) {
            var mark = new Div(
                    translate("briefcase.fallback", Map.of("reader", reader.tag(), "language", language.tag())));
            mark.addClassName("item-details");
            row.add(mark);
        }
        return row;
    }
}
