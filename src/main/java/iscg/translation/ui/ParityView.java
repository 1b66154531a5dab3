package iscg.translation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.translation.Parity;
import iscg.translation.Parity.Shelf;
import iscg.translation.Parity.Standing;
import iscg.translation.ParityService;
import iscg.translation.TranslationStatus;
import iscg.ui.DataTable;
import iscg.ui.EmptyState;
import iscg.ui.LanguageOfText;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;

/** How equal the six languages are: all texts as bars and as a table, then by body and kind. */
@Route(TranslationNavigation.PARITY)
@PageTitle("parity.title")
@Menu(title = "parity.title", order = 70)
@PermitAll
class ParityView extends Div implements BeforeEnterObserver {

    private final ParityService parity;
    private final BodyNames bodies;

    ParityView(ParityService parity, BodyNames bodies) {
        this.parity = parity;
        this.bodies = bodies;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var now = parity.now();
        removeAll();
        addClassName("parity");
        add(new PageHeading(translate("parity.title")).lead(translate("parity.lead")));
        if (now.shelves().isEmpty()) {
            add(new EmptyState(translate("parity.empty"), translate("parity.empty.how")));
            return;
        }
        add(together(now));
        add(apart(now.shelves()));
        add(file());
    }

    private static PageSection together(Parity now) {
        var title = translate("parity.together");
        return new PageSection(title, ParityPlot.of(now.languages()), table(title, now.languages()));
    }

    private PageSection apart(List<Shelf> shelves) {
        var list = new UnorderedList();
        list.addClassName("shelves");
        list.getElement().setAttribute("role", "list");
        shelves.forEach(shelf -> list.add(new ListItem(fold(shelf))));
        return new PageSection(translate("parity.apart"), list);
    }

    /** Folded, with the language that is furthest behind; open, all of them. */
    private NativeDetails fold(Shelf shelf) {
        var body = bodies.name(shelf.body(), Reader.current().language());
        var title = translate("parity.shelf." + shelf.kind().word(), Map.of("body", body));
        var least =
                shelf.languages().stream().mapToDouble(Standing::complete).min().orElse(0);
        var share = new Span(translate("parity.least", Map.of("share", least)));
        share.addClassName("quiet");
        return new NativeDetails(new Span(new Span(title), new Text(" "), share), table(title, shelf.languages()));
    }

    private static DataTable<Standing> table(String title, List<Standing> standings) {
        var table = new DataTable<Standing>(title);
        table.addClassName("numbers");
        table.column(translate("parity.language"), one -> new Span(LanguageOfText.nameOf(one.language())))
                .column(translate("parity.complete"), one -> new Span(percent(one.complete())));
        for (var status : TranslationStatus.values()) {
            table.column(translate(status.key()), one -> number(one.count(status)));
        }
        table.column(translate("parity.late"), one -> number(one.late()))
                .column(translate("parity.longest"), one -> number(one.longest()))
                .rows(standings);
        return table;
    }

    static String percent(double share) {
        return NumberFormat.getPercentInstance(Reader.current().language().locale())
                .format(share);
    }

    private static Span number(long count) {
        return new Span(translate("shell.count", Map.of("count", count)));
    }

    private static Paragraph file() {
        var link = new Anchor("parity.csv", translate("parity.file"));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return new Paragraph(link);
    }
}
