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
import iscg.language.Language;
import iscg.language.Moments;
import iscg.translation.Parity;
import iscg.translation.Parity.Shelf;
import iscg.translation.Parity.Standing;
import iscg.translation.Parity.Whole;
import iscg.translation.ParityService;
import iscg.translation.ReadableTextService;
import iscg.translation.TranslationStatus;
import iscg.ui.DataTable;
import iscg.ui.EmptyState;
import iscg.ui.LanguageOfText;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.Reader;
import iscg.ui.UserText;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How equal the six languages are: all texts as bars and as a table, then by body and kind. */
@Route(TranslationNavigation.PARITY)
@PageTitle("parity.title")
@Menu(title = "parity.title", order = 70)
@PermitAll
class ParityView extends Div implements BeforeEnterObserver {

    private final ParityService parity;
    private final ReadableTextService texts;
    private final BodyNames bodies;
    private final Moments moments;

    ParityView(ParityService parity, ReadableTextService texts, BodyNames bodies, Moments moments) {
        this.parity = parity;
        this.texts = texts;
        this.bodies = bodies;
        this.moments = moments;
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
        add(apart(now.byBody()));
        if (!now.byMeeting().isEmpty()) {
            add(byMeeting(now.byMeeting()));
        }
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
        var title = name(shelf);
        return new NativeDetails(
                new Span(new Span(title), new Text(" "), least(shelf.languages())), table(title, shelf.languages()));
    }

    /** The share of the language that is furthest behind. */
    private static Span least(List<Standing> languages) {
        var least = languages.stream().mapToDouble(Standing::complete).min().orElse(0);
        var share = new Span(translate("parity.least", Map.of("share", least)));
        share.addClassName("quiet");
        return share;
    }

    /** Folded, one meeting after the other, the last on top; open, the kinds of its texts. */
    private PageSection byMeeting(Map<Whole, List<Shelf>> meetings) {
        var reader = Reader.current().language();
        var titles = texts.titles(meetings.keySet().stream().map(Whole::place).toList(), reader);
        var list = new UnorderedList();
        list.addClassName("shelves");
        list.getElement().setAttribute("role", "list");
        meetings.forEach((meeting, shelves) -> {
            var title = titles.get(meeting.place());
            list.add(new ListItem(fold(
                    title == null
                            ? UserText.markedLine(meeting.title(), meeting.language())
                            : UserText.line(title, reader),
                    dayOf(meeting, reader),
                    shelves)));
        });
        return new PageSection(translate("parity.by-meeting"), list);
    }

    /** Meetings have no number: the day on which they open stands for it, once it is known. */
    private Optional<String> dayOf(Whole meeting, Language reader) {
        return Optional.of(meeting.number())
                .filter(day -> !day.isEmpty())
                .map(day -> moments.day(Moments.endOf(LocalDate.parse(day)), reader));
    }

    private NativeDetails fold(Span title, Optional<String> day, List<Shelf> shelves) {
        var tables = new Div();
        shelves.forEach(shelf -> tables.add(table(name(shelf), shelf.languages())));
        var named = new Span(title);
        day.ifPresent(written -> named.addComponentAsFirst(new Span(new Span(written), new Text("\u00a0· "))));
        return new NativeDetails(new Span(named, new Text(" "), least(new Parity(shelves).languages())), tables);
    }

    private String name(Shelf shelf) {
        var body = bodies.name(shelf.body(), Reader.current().language());
        return translate("parity.shelf." + shelf.kind().word(), Map.of("body", body));
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
