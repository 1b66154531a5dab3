package iscg.briefcase.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import iscg.briefcase.Paper;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.symbol.VersionFile;
import iscg.symbol.ui.LanguageLinks;
import iscg.ui.DataTable;
import iscg.ui.MomentText;
import iscg.ui.NumberText;
import iscg.ui.Reader;
import iscg.ui.StateBadge;
import iscg.ui.UserText;
import java.util.List;
import java.util.Map;

/** Documents of a meeting as a reader gets them: number, title, languages, date, download. */
class PaperTable extends DataTable<Paper> {

    PaperTable(String caption, List<Paper> papers, Moments moments) {
        super(caption);
        addClassNames("versions", "papers");
        column(translate("briefcase.column.number"), PaperTable::number);
        column(translate("briefcase.column.title"), PaperTable::title);
        column(translate("symbol.table.languages"), PaperTable::languages);
        column(translate("symbol.date"), paper -> MomentText.day(paper.version().addedAt(), moments));
        column(translate("briefcase.column.file"), PaperTable::download);
        rows(papers);
    }

    private static Component number(Paper paper) {
        var symbol = paper.version().symbol();
        var cell = new Div(plain(symbol.address(), new NumberText(symbol.toString())));
        if (paper.late()) {
            cell.add(new Div(new StateBadge(StateBadge.Kind.OVERDUE, translate("briefcase.late"))));
        }
        return cell;
    }

    private static Component title(Paper paper) {
        return paper.fileFor(reader()).map(file -> title(paper, file)).orElseGet(Div::new);
    }

    private static Div title(Paper paper, VersionFile file) {
        var language = file.symbol().language();
        var cell = paper.labelledTitleFor(reader())
                .map(one -> new Div(
                        UserText.line(one.words(), reader()),
                        quiet(translate(one.label().key()))))
                .orElseGet(() -> new Div(UserText.line(paper.titleFor(reader()), paper.titleLanguage(reader()))));
        if (language != reader()) {
            cell.add(quiet(
                    translate("briefcase.fallback", Map.of("reader", reader().tag(), "language", language.tag()))));
        }
        return cell;
    }

    private static Component languages(Paper paper) {
        var cell = new Div(new LanguageLinks(paper.there()));
        var missing = paper.missing().stream()
                .map(one -> one.nameInSentence(reader()))
                .toList();
        if (!missing.isEmpty()) {
            cell.add(quiet(translate("briefcase.missing", Map.of("languages", reader().list(missing)))));
        }
        return cell;
    }

    private static Component download(Paper paper) {
        return paper.fileFor(reader()).map(PaperTable::download).orElseGet(Div::new);
    }

    private static Component download(VersionFile file) {
        var document = file.document();
        var link = plain(document.address(), new Span(translate("document.action.download")));
        link.getElement().setAttribute("download", true);
        link.setAriaLabel(translate("document.action.download") + " " + file.symbol());
        return new Div(
                link,
                quiet(translate(
                        "document.facts",
                        Map.of(
                                "type", translate(document.type().key()),
                                "size", document.size().in(reader())))));
    }

    private static Div quiet(String words) {
        var quiet = new Div(words);
        quiet.addClassName("absent");
        return quiet;
    }

    private static Language reader() {
        return Reader.current().language();
    }

    /** These pages are not views: the browser itself goes there. */
    private static Anchor plain(String address, Component words) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(true);
        return link;
    }
}
