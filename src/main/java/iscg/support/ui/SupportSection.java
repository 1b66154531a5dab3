package iscg.support.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.identity.Bodies;
import iscg.identity.MemberKind;
import iscg.need.NeedDetails;
import iscg.need.ui.NeedPage;
import iscg.need.ui.NeedSection;
import iscg.support.SupportDetails;
import iscg.support.SupportService;
import iscg.support.SupportWeight;
import iscg.ui.DataTable;
import iscg.ui.PageSection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;

/** Shows who shares a need and what weight that gives it; lets a delegate of another member state that theirs does. */
@Order(15)
@org.springframework.stereotype.Component
class SupportSection implements NeedSection {

    private final SupportService supports;
    private final SupportDesk desk;
    private final Bodies bodies;

    SupportSection(SupportService supports, SupportDesk desk, Bodies bodies) {
        this.supports = supports;
        this.desk = desk;
        this.bodies = bodies;
    }

    @Override
    public Optional<Component> of(NeedDetails need, NeedPage page) {
        var stated = supports.of(need.number());
        var may = supports.maySupport(need.number());
        if (stated.isEmpty() && !may) {
            return Optional.empty();
        }
        var section = new PageSection(translate("support.title"));
        section.add(new Paragraph(translate("support.count", Map.of("count", stated.size()))));
        if (!stated.isEmpty()) {
            section.add(weight(need, stated));
            stated.forEach(one -> section.add(desk.statement(one)));
        }
        if (may) {
            section.add(desk.form(need, stated, page));
        }
        return Optional.of(section);
    }

    /** The member that submitted the need stands behind it, too. */
    private WeightPanel weight(NeedDetails need, List<SupportDetails> stated) {
        var members = Stream.concat(
                        Stream.of(bodies.member(need.member())), stated.stream().map(SupportDetails::member))
                .toList();
        var weight = SupportWeight.of(members);
        return new WeightPanel(SupportPlot.of(weight), table(weight));
    }

    private static DataTable<SupportWeight.Row> table(SupportWeight weight) {
        var table = new DataTable<SupportWeight.Row>(translate("support.plot.title"))
                .column(translate("support.region"), row -> new Span(translate(row.key())));
        table.addClassName("numbers");
        for (MemberKind kind : weight.kinds()) {
            table.column(translate(kind.key()), row -> number(row.count(kind)));
        }
        return table.column(translate("support.total"), row -> number(row.total()))
                .rows(weight.rows());
    }

    private static Span number(long count) {
        return new Span(translate("shell.count", Map.of("count", count)));
    }
}
