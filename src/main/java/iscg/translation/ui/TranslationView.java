package iscg.translation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import iscg.draft.WorkingTexts;
import iscg.identity.Actors;
import iscg.language.Moments;
import iscg.translation.MachineUnavailable;
import iscg.translation.Origin;
import iscg.translation.TranslationMovedOn;
import iscg.translation.TranslationService;
import iscg.translation.TranslationWork;
import iscg.ui.ActionPanel;
import iscg.ui.Notice;
import iscg.ui.NumberText;
import iscg.ui.PageHeading;
import iscg.ui.PageSection;
import iscg.ui.PageTitles;
import iscg.ui.SavedState;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** One text on its way into one language: original and translation side by side, segment by segment. */
@Route(TranslationNavigation.TRANSLATIONS + "/:id")
@RolesAllowed("TRANSLATOR")
class TranslationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TranslationService translations;
    private final TranslationWords words;
    private final ReleaseHistory releases;
    private final WorkingTexts texts;
    private final Actors actors;
    private final Moments moments;
    private @Nullable TranslationWork shown;
    private @Nullable TranslationForm form;

    TranslationView(
            TranslationService translations,
            TranslationWords words,
            ReleaseHistory releases,
            WorkingTexts texts,
            Actors actors,
            Moments moments) {
        this.translations = translations;
        this.words = words;
        this.releases = releases;
        this.texts = texts;
        this.actors = actors;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("id")
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> translations.open(Long.parseLong(id)))
                .orElseThrow(NotFoundException::new));
    }

    private void show(TranslationWork work, Notice... notices) {
        var saved = new SavedState(moments);
        shown = work;
        form = new TranslationForm(work, actors.current().person(), texts, saved);
        removeAll();
        add(heading(work));
        add(notices);
        if (work.earlier() == Origin.MACHINE) {
            add(Notice.information(translate("translation.machine.heading"), translate("translation.machine.text")));
        }
        if (work.item().forAFew()) {
            add(Notice.information(translate("translation.few.heading"), translate("translation.few.text")));
        }
        add(form, acts(work, saved));
        if (!work.history().isEmpty()) {
            add(new PageSection(translate("translation.history"), releases.of(work)));
        }
    }

    private PageHeading heading(TranslationWork work) {
        var item = work.item();
        var number = new NumberText(item.number());
        var kind = new Span(new Span(words.kind(item)), new Text("\u00a0· "));
        kind.setVisible(!item.title().isEmpty()); // or the heading says it
        return new PageHeading(words.title(item))
                .over(number, words.badge(item))
                .lead(kind, new Span(TranslationWords.way(item)), new Text("\u00a0· "), new Span(words.due(item)));
    }

    private ActionPanel acts(TranslationWork work, SavedState saved) {
        var release = new Button(translate("translation.release"), click -> release());
        var panel = new ActionPanel().primary(release).secondary(saved);
        var item = work.item();
        if (work.earlier() == null && !item.forAFew() && translations.machineOffers(item.from(), item.into())) {
            panel.secondary(new Button(translate("translation.machine.act"), click -> releaseByMachine()));
        }
        return panel;
    }

    private void release() {
        var work = Objects.requireNonNull(shown);
        var typed = Objects.requireNonNull(form);
        if (typed.isComplete()) {
            act(work, () -> {
                translations.release(work.item().id(), work.seen(), typed.words());
                typed.released();
                var done = Notice.success(
                        translate("translation.released"),
                        translate(
                                work.item().forAFew() ? "translation.released.few" : "translation.released.text",
                                Map.of("language", work.item().into().tag())));
                UI.getCurrentOrThrow().navigate(TranslationsView.class).ifPresent(list -> list.tell(done));
            });
        }
    }

    private void releaseByMachine() {
        var work = Objects.requireNonNull(shown);
        act(work, () -> {
            translations.releaseByMachine(work.item().id(), work.seen());
            showAfresh(Notice.success(
                    translate("translation.machine.released"), translate("translation.machine.released.text")));
        });
    }

    private void act(TranslationWork work, Runnable step) {
        try {
            step.run();
        } catch (TranslationMovedOn | ConcurrencyFailureException somebodyWasFirst) {
            showAfresh(Notice.warning(translate("translation.moved-on"), translate("translation.moved-on.text")));
        } catch (MachineUnavailable silent) {
            showAfresh(Notice.warning(
                    translate("translation.machine.silent"), translate("translation.machine.silent.text")));
        }
    }

    private void showAfresh(Notice notice) {
        var id = Objects.requireNonNull(shown).item().id();
        show(translations.open(id).orElseThrow(NotFoundException::new), notice);
        notice.takeFocus();
    }

    @Override
    public String getPageTitle() {
        var work = Objects.requireNonNull(shown);
        return PageTitles.of(work.item().number() + " " + TranslationWords.way(work.item()));
    }
}
