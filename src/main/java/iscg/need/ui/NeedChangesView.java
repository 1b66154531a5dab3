package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import iscg.language.Moments;
import iscg.need.NeedNumber;
import iscg.need.Revision;
import iscg.need.RevisionService;
import iscg.ui.Choice;
import iscg.ui.FieldGroup;
import iscg.ui.NumberText;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.PageTitles;
import iscg.ui.Reader;
import iscg.ui.TextChanges;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two revisions of a need side by side. Which ones stands in the address. */
@Route(NeedNavigation.NEEDS + "/:year/:number/changes")
@PermitAll
class NeedChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RevisionService revisions;
    private final Moments moments;
    private String title = "";

    NeedChangesView(RevisionService revisions, Moments moments) {
        this.revisions = revisions;
        this.moments = moments;
    }

    /** A need that does not exist, one that is not theirs to read, and one with a single text look the same. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var number = NeedNumber.inAddress(
                        address.get("year").orElse(""), address.get("number").orElse(""))
                .orElseThrow(NotFoundException::new);
        var texts = revisions.of(number);
        if (texts.size() < 2) {
            throw new NotFoundException();
        }
        var after = asked(event.getLocation(), NeedNavigation.TO, texts).orElse(texts.getLast());
        var before = asked(event.getLocation(), NeedNavigation.FROM, texts)
                .or(() -> texts.reversed().stream()
                        .filter(one -> one.number() < after.number())
                        .findFirst())
                .orElse(texts.getFirst());
        title = translate("need.changes.title-of", Map.of("number", number.toString()));
        show(number, texts, before, after);
    }

    private static Optional<Revision> asked(Location here, String name, List<Revision> texts) {
        var asked = here.getQueryParameters().getSingleParameter(name).orElse("");
        return texts.stream()
                .filter(one -> String.valueOf(one.number()).equals(asked))
                .findFirst();
    }

    private void show(NeedNumber number, List<Revision> texts, Revision before, Revision after) {
        removeAll();
        var symbol = new NumberText(number.toString());
        add(
                new PageHeading(translate("need.changes.title"))
                        .over(symbol)
                        .lead(NeedNavigation.linkTo(number, new Span(translate("need.changes.back")))),
                choices(number, texts, before, after),
                section(
                        "need.form.title.label",
                        before,
                        before.text().title(),
                        after,
                        after.text().title()),
                section(
                        "need.form.description.label",
                        before,
                        before.text().description(),
                        after,
                        after.text().description()),
                section(
                        "need.form.request.label",
                        before,
                        before.text().request(),
                        after,
                        after.text().request()));
    }

    private FieldGroup choices(NeedNumber number, List<Revision> texts, Revision before, Revision after) {
        var from = choice("need.changes.from", texts, before);
        var to = choice("need.changes.to", texts, after);
        from.addValueChangeListener(change -> compare(number, change.getValue(), after));
        to.addValueChangeListener(change -> compare(number, before, change.getValue()));
        var group = new FieldGroup(from, to);
        group.addClassName("compared-revisions");
        return group;
    }

    private static void compare(NeedNumber number, Revision before, Revision after) {
        UI.getCurrentOrThrow().navigate(NeedNavigation.changesPath(number, before.number(), after.number()));
    }

    private Choice<Revision> choice(String key, List<Revision> texts, Revision chosen) {
        var choice = new Choice<Revision>(translate(key));
        choice.setItems(texts);
        choice.setItemLabelGenerator(one -> one == null
                ? ""
                : translate(
                        "need.changes.revision-sent",
                        Map.of(
                                "revision",
                                one.number(),
                                "day",
                                moments.day(one.sentAt(), Reader.current().language()))));
        choice.setValue(chosen);
        return choice;
    }

    private static PageSection section(String key, Revision before, String old, Revision after, String now) {
        return new PageSection(
                translate(key),
                new TextChanges(
                        nameOf(before),
                        old,
                        before.text().language(),
                        nameOf(after),
                        now,
                        after.text().language()));
    }

    private static String nameOf(Revision revision) {
        return translate("need.changes.revision", Map.of("revision", revision.number()));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
