package iscg.wording.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import iscg.draft.WorkingTexts;
import iscg.identity.Actors;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.ui.ActionPanel;
import iscg.ui.DataTable;
import iscg.ui.ErrorSummary;
import iscg.ui.Notice;
import iscg.ui.NumberText;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.PageTitles;
import iscg.ui.SavedState;
import iscg.wording.FilledIn;
import iscg.wording.TextDetails;
import iscg.wording.TextRefused;
import iscg.wording.WordingMovedOn;
import iscg.wording.WordingService;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** One text in its six languages, side by side; what is typed is kept, checked and previewed, and goes on all pages at once. */
@Route(WordingNavigation.TEXTS + "/:key([a-z][a-z0-9-]*[.][a-z0-9.-]+)")
@RolesAllowed({"SECRETARIAT", "ADMIN"})
class TextView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WordingService wording;
    private final WordingHistory changes;
    private final WorkingTexts texts;
    private final Actors actors;
    private final Moments moments;
    private final ErrorSummary problems = new ErrorSummary();
    private @Nullable TextDetails shown;
    private List<VersionField> fields = List.of();

    TextView(WordingService wording, WordingHistory changes, WorkingTexts texts, Actors actors, Moments moments) {
        this.wording = wording;
        this.changes = changes;
        this.texts = texts;
        this.actors = actors;
        this.moments = moments;
        addClassName("text-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("key").flatMap(wording::open).orElseThrow(NotFoundException::new));
    }

    private void show(TextDetails details, Notice... notices) {
        var saved = new SavedState(moments);
        var person = actors.current().person();
        shown = details;
        problems.show(List.of());
        fields = Stream.of(Language.values())
                .map(language -> new VersionField(details, language, wording, person, texts, saved))
                .toList();
        removeAll();
        add(new PageHeading(translate("wording.one.title"))
                .over(
                        new NumberText(details.key()),
                        new Span(translate(details.part().key())))
                .lead(translate("wording.one.lead")));
        add(notices);
        add(problems);
        if (!details.arguments().isEmpty()) {
            add(arguments(details));
        }
        var versions = new Div();
        versions.addClassName("text-versions");
        fields.forEach(versions::add);
        var publish = new Button(translate("wording.publish"), click -> publish());
        add(versions, new ActionPanel().primary(publish).secondary(saved));
        if (!details.history().isEmpty()) {
            add(new PageSection(translate("wording.history"), changes.of(details.history())));
        }
        add(new Paragraph(WordingNavigation.linkToAll(new Span(translate("wording.all")))));
    }

    private static PageSection arguments(TextDetails details) {
        var title = translate("wording.arguments");
        var table = new DataTable<FilledIn>(title)
                .column(translate("wording.argument.name"), argument -> new NumberText(argument.name()))
                .column(
                        translate("wording.argument.sort"),
                        argument -> new Span(translate(argument.sort().key())));
        if (details.arguments().stream()
                .anyMatch(argument -> !argument.choices().isEmpty())) {
            table.column(
                    translate("wording.argument.choices"),
                    argument -> new NumberText(String.join(" · ", argument.choices())));
        }
        return new PageSection(
                title, new Paragraph(translate("wording.arguments.help")), table.rows(details.arguments()));
    }

    private void publish() {
        var changed = fields.stream().filter(VersionField::isChanged).toList();
        var wrong = changed.stream().flatMap(field -> field.problem().stream()).toList();
        problems.show(wrong);
        if (!wrong.isEmpty()) {
            return;
        }
        var details = Objects.requireNonNull(shown);
        var typed = new EnumMap<Language, String>(Language.class);
        changed.forEach(field -> typed.put(field.language(), field.words()));
        try {
            wording.publish(details.key(), typed, details.seen());
            fields.forEach(VersionField::sent);
            showAfresh(
                    typed.isEmpty()
                            ? Notice.information(translate("wording.nothing"), translate("wording.nothing.text"))
                            : Notice.success(
                                    translate("wording.published"),
                                    translate("wording.published.text", Map.of("count", typed.size()))));
        } catch (WordingMovedOn | TextRefused | ConcurrencyFailureException somebodyWasFirst) {
            showAfresh(Notice.warning(translate("wording.moved-on"), translate("wording.moved-on.text")));
        }
    }

    private void showAfresh(Notice notice) {
        var key = Objects.requireNonNull(shown).key();
        show(wording.open(key).orElseThrow(NotFoundException::new), notice);
        notice.takeFocus();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(Objects.requireNonNull(shown).key() + " · " + translate("wording.one.title"));
    }
}
