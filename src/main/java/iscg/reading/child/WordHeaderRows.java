package iscg.reading.child;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Gives tables their header where the Word document marks rows as one: Tika leaves that out. */
final class WordHeaderRows {

    private WordHeaderRows() {}

    /** The content's HTML, with a {@code thead} in each such table. */
    static String marked(Path file, Content content) throws IOException {
        if (!content.is(Checks.WORD) || !content.html().contains("<table")) {
            return content.html();
        }
        var tables = new WordTables();
        try (var word = OfficeFile.open(file)) {
            word.walk(WordChecks.DOCUMENT, tables);
        }
        var document = Jsoup.parse(content.html());
        document.outputSettings().prettyPrint(false);
        var shown = document.select("table");
        var headerRows = tables.headerRows();
        if (shown.size() != headerRows.size()) { // page headers and embedded documents bring tables of their own
            return content.html();
        }
        for (var i = 0; i < shown.size(); i++) {
            mark(shown.get(i), headerRows.get(i));
        }
        return document.html();
    }

    private static void mark(Element table, int rows) {
        var header = table.select("> tr, > tbody > tr").stream().limit(rows).toList();
        if (!header.isEmpty()) {
            var head = table.prependElement("thead");
            header.forEach(head::appendChild);
        }
    }
}
