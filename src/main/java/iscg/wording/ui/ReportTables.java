package iscg.wording.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import iscg.language.Language;
import iscg.ui.DataTable;
import iscg.ui.NumberText;
import iscg.wording.ExchangeLine;
import iscg.wording.ExchangeLine.Verdict;
import iscg.wording.ExchangeReport;
import java.util.Map;

/** What would become of each text of a file, one table for each verdict, to be opened; of very many the first. */
class ReportTables extends Div {

    private static final int MOST = 100;

    ReportTables(ExchangeReport report) {
        addClassName("shelves");
        for (var verdict : Verdict.values()) {
            var count = report.count(verdict);
            if (count > 0 && verdict != Verdict.SAME) {
                add(table(report, verdict, count));
            } else if (count > 0) {
                add(new Span(translate(verdict.key(), Map.of("count", count))));
            }
        }
    }

    private static NativeDetails table(ExchangeReport report, Verdict verdict, long count) {
        var language = report.language();
        var title = translate(verdict.key(), Map.of("count", count));
        var table = new DataTable<ExchangeLine>(title)
                .column(translate("wording.key"), ReportTables::key)
                .column(translate("wording.history.before"), line -> pattern(line.before(), language))
                .column(translate("wording.history.after"), line -> pattern(line.after(), language));
        if (verdict == Verdict.REFUSED) {
            table.column(translate("wording.why"), line -> new Span(WordingWords.problems(line.problems())));
        }
        table.rows(report.lines().stream()
                .filter(line -> line.verdict() == verdict)
                .limit(MOST)
                .toList());
        var content = new Div(table);
        if (count > MOST) {
            content.add(new Span(translate("wording.exchange.first", Map.of("count", MOST))));
        }
        return new NativeDetails(title, content);
    }

    private static Component key(ExchangeLine line) {
        return line.verdict() == Verdict.UNKNOWN
                ? new NumberText(line.key())
                : WordingNavigation.linkTo(line.key(), new NumberText(line.key()));
    }

    private static Component pattern(String text, Language language) {
        return WordingWords.pattern(text, language);
    }
}
