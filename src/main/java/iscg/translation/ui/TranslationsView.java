package iscg.translation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import iscg.language.Language;
import iscg.translation.TranslationItem;
import iscg.translation.TranslationService;
import iscg.translation.TranslationStatus;
import iscg.ui.EmptyState;
import iscg.ui.FilterChips;
import iscg.ui.ItemRow;
import iscg.ui.LanguageOfText;
import iscg.ui.Notice;
import iscg.ui.NoticePlace;
import iscg.ui.PageHeading;
import iscg.ui.PagedList;
import iscg.ui.Pager;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What waits for translators: by language and by what it lacks, what is due first on top. */
@Route(TranslationNavigation.TRANSLATIONS)
@PageTitle("translations.title")
@Menu(title = "translations.title", order = 30)
@RolesAllowed("TRANSLATOR")
class TranslationsView extends Div implements BeforeEnterObserver {

    private final TranslationService translations;
    private final TranslationWords words;
    private final NoticePlace notices = new NoticePlace();

    TranslationsView(TranslationService translations, TranslationWords words) {
        this.translations = translations;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var here = event.getLocation();
        var into = parameter(here, TranslationNavigation.INTO).flatMap(Language::ofTag);
        var status = parameter(here, TranslationNavigation.STATE).flatMap(TranslationsView::statusOf);
        removeAll();
        notices.removeAll();
        add(new PageHeading(translate("translations.title")).lead(translate("translations.lead")), notices);
        addChips(here, into, status);
        add(new PagedList<>(
                translate("translations.title"),
                here,
                Pager.PARAMETER,
                page -> translations.waiting(into.orElse(null), status.orElse(null), page),
                this::row,
                new EmptyState(translate("translations.empty"), translate("translations.empty.how"))));
    }

    private static Optional<String> parameter(Location here, String name) {
        return here.getQueryParameters().getSingleParameter(name);
    }

    private static Optional<TranslationStatus> statusOf(String word) {
        return Arrays.stream(TranslationStatus.values())
                .filter(TranslationStatus::isWaiting)
                .filter(status -> status.word().equals(word))
                .findFirst();
    }

    /** Each choice with its count under the other one. */
    private void addChips(Location here, Optional<Language> into, Optional<TranslationStatus> status) {
        var counts = translations.counts();
        var languages = new FilterChips(translate("translations.into"), here, TranslationNavigation.INTO)
                .all(translate("translations.into.all"), sum(counts, Optional.empty(), status));
        for (var language : Language.values()) {
            languages.chip(language.tag(), LanguageOfText.nameOf(language), sum(counts, Optional.of(language), status));
        }
        var states = new FilterChips(translate("translations.state"), here, TranslationNavigation.STATE)
                .all(translate("translations.state.all"), sum(counts, into, Optional.empty()));
        Arrays.stream(TranslationStatus.values())
                .filter(TranslationStatus::isWaiting)
                .forEach(one -> states.chip(one.word(), translate(one.key()), sum(counts, into, Optional.of(one))));
        add(languages, states);
    }

    private static long sum(
            Map<Language, Map<TranslationStatus, Long>> counts,
            Optional<Language> language,
            Optional<TranslationStatus> status) {
        return counts.entrySet().stream()
                .filter(entry -> language.isEmpty() || language.get() == entry.getKey())
                .flatMap(entry -> entry.getValue().entrySet().stream())
                .filter(entry -> status.isEmpty() || status.get() == entry.getKey())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private ItemRow row(TranslationItem item) {
        var row = new ItemRow(
                item.number(), TranslationNavigation.linkTo(item.id(), words.title(item)), words.badge(item));
        if (!item.title().isEmpty()) {
            row.detail(words.kind(item));
        }
        return row.detail(TranslationWords.way(item)).detail(words.due(item));
    }

    /** Says what came of the translation the person comes from. */
    void tell(Notice notice) {
        notices.tell(notice);
    }
}
