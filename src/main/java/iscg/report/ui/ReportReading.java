package iscg.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.language.Language;
import iscg.paper.Paper;
import iscg.report.ReportParts;
import iscg.report.ReportText;
import iscg.ui.DataTable;
import iscg.ui.Facts;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.util.List;
import java.util.function.Function;

/** A report as it stands, part by part, in the reader's language; the same text as in its files. */
class ReportReading extends Div {

    /** @param after what stands behind each part, by its name and its heading */
    ReportReading(ReportParts parts, ReportText text, Function<Part, List<Component>> after) {
        addClassName("report-reading");
        var reader = Reader.current().language();
        for (var part : ReportParts.all(text)) {
            var blocks = parts.of(part, text, reader);
            blocks.forEach(block -> add(shown(block, reader)));
            after.apply(new Part(part, headingOf(blocks))).forEach(this::add);
        }
    }

    /** A part by its name and the words of its heading. */
    record Part(String name, String heading) {}

    static String headingOf(List<Paper.Block> blocks) {
        return ((Paper.Heading) blocks.getFirst()).text();
    }

    private static Component shown(Paper.Block block, Language reader) {
        return switch (block) {
            case Paper.Heading heading -> new H3(heading.text());
            case Paper.Words words -> new UserText(words.text(), reader);
            case Paper.Bullets bullets -> list(bullets.items(), reader);
            case Paper.Facts facts -> facts(facts.facts());
            case Paper.Table table -> table(table);
        };
    }

    private static UnorderedList list(List<String> items, Language reader) {
        var list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(new UserText(item, reader))));
        return list;
    }

    /** Without the colon that it has in a file: here it stands in a column of its own. */
    private static String term(String words) {
        return words.replaceFirst("[\\s\u00a0]*[:：]$", "");
    }

    private static Facts facts(List<Paper.Fact> all) {
        var facts = new Facts();
        all.forEach(fact -> facts.fact(term(fact.term()), fact.value()));
        return facts;
    }

    private static DataTable<List<String>> table(Paper.Table table) {
        var shown = new DataTable<List<String>>(table.caption());
        for (var column = 0; column < table.heads().size(); column++) {
            var place = column;
            shown.column(term(table.heads().get(column)), row -> new Paragraph(row.get(place)));
        }
        return shown.rows(table.rows());
    }
}
