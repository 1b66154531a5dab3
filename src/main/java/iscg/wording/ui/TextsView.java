package iscg.wording.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import iscg.ui.Choice;
import iscg.ui.EmptyState;
import iscg.ui.FieldGroup;
import iscg.ui.FilterChips;
import iscg.ui.ItemRow;
import iscg.ui.NumberText;
import iscg.ui.PageHeading;
import iscg.ui.PagedList;
import iscg.ui.Pager;
import iscg.ui.Reader;
import iscg.ui.UserText;
import iscg.wording.PortalPart;
import iscg.wording.TextItem;
import iscg.wording.TextSearch;
import iscg.wording.TextState;
import iscg.wording.WordingService;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The portal's own words, found by words, keys and where they stand. */
@Route(WordingNavigation.TEXTS)
@PageTitle("wording.title")
@Menu(title = "wording.title", order = 83)
@RolesAllowed({"SECRETARIAT", "ADMIN"})
class TextsView extends Div implements BeforeEnterObserver {

    static final String STATE = "state";
    private static final String WORDS = "q";
    private static final String PART = "part";
    private static final int LONGEST = 200;

    private final WordingService wording;

    TextsView(WordingService wording) {
        this.wording = wording;
        addClassName("texts");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var here = event.getLocation();
        var search = search(here);
        var reader = Reader.current().language();
        removeAll();
        add(
                new PageHeading(translate("wording.title")).lead(translate("wording.lead")),
                new Paragraph(WordingNavigation.linkToExchange(new Span(translate("wording.exchange.title")))),
                fields(search),
                chips(here, search),
                new PagedList<>(
                        translate("wording.title"),
                        here,
                        Pager.PARAMETER,
                        page -> wording.find(search, reader, page),
                        TextsView::row,
                        new EmptyState(translate("wording.none"), translate("wording.none.how"))));
    }

    private static TextSearch search(Location here) {
        return new TextSearch(
                in(here, WORDS).map(TextsView::cut).orElse(""),
                in(here, PART)
                        .flatMap(word -> Arrays.stream(PortalPart.values())
                                .filter(part -> part.word().equals(word))
                                .findFirst())
                        .orElse(null),
                in(here, STATE)
                        .flatMap(word -> Arrays.stream(TextState.values())
                                .filter(state -> state.word().equals(word))
                                .findFirst())
                        .orElse(null));
    }

    private static Optional<String> in(Location here, String parameter) {
        return here.getQueryParameters().getSingleParameter(parameter);
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST)).strip();
    }

    private static FieldGroup fields(TextSearch search) {
        var words = new TextField(translate("wording.search.words"));
        words.setHelperText(translate("wording.search.words.help"));
        words.setMaxLength(LONGEST);
        words.setValue(search.words());
        var part = new Choice<PortalPart>(translate("wording.search.part"));
        part.setItems(PortalPart.values());
        part.setEmptySelectionAllowed(true);
        part.setEmptySelectionCaption(translate("wording.part.all"));
        part.setItemLabelGenerator(one -> one == null ? translate("wording.part.all") : translate(one.key()));
        part.setValue(search.part());
        var find = new Button(translate("wording.search.act"), click -> go(words.getValue(), part.getValue(), search));
        words.addKeyPressListener(Key.ENTER, pressed -> find.click());
        var fields = new FieldGroup(words, part);
        fields.add(find);
        return fields;
    }

    private static void go(String words, @Nullable PortalPart part, TextSearch search) {
        var parameters = QueryParameters.empty();
        if (!words.isBlank()) {
            parameters = parameters.merging(WORDS, cut(words));
        }
        if (part != null) {
            parameters = parameters.merging(PART, part.word());
        }
        if (search.state() != null) {
            parameters = parameters.merging(STATE, search.state().word());
        }
        UI.getCurrentOrThrow().navigate(WordingNavigation.TEXTS, parameters);
    }

    private FilterChips chips(Location here, TextSearch search) {
        var counts = wording.counts(search);
        var chips = new FilterChips(translate("wording.state"), here, STATE)
                .all(translate("wording.state.all"), counts.all());
        for (var state : TextState.values()) {
            chips.chip(state.word(), translate(state.key()), counts.of(state));
        }
        return chips;
    }

    private static ItemRow row(TextItem item) {
        var words = UserText.line(item.text(), Reader.current().language());
        return new ItemRow("", WordingNavigation.linkTo(item.key(), words), WordingWords.badge(item.state()))
                .detail(new NumberText(item.key()))
                .detail(translate(item.part().key()));
    }
}
