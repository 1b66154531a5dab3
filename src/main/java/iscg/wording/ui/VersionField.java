package iscg.wording.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import iscg.draft.WorkingTexts;
import iscg.draft.ui.WorkingTextArea;
import iscg.language.Language;
import iscg.ui.ErrorSummary.Problem;
import iscg.ui.Facts;
import iscg.ui.LanguageOfText;
import iscg.ui.SavedState;
import iscg.ui.TextChanges;
import iscg.ui.TypedLanguage;
import iscg.ui.UserText;
import iscg.wording.Sample;
import iscg.wording.TextDetails;
import iscg.wording.TextState;
import iscg.wording.TextVersion;
import iscg.wording.WordingService;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text in one language: where it is edited, what is wrong with it, how it will look, and the portal's own. */
class VersionField extends Section {

    private final String key;
    private final TextVersion version;
    private final WordingService wording;
    private final WorkingTextArea text;
    private final Div preview = new Div();

    /** @param person the key of whoever types */
    VersionField(
            TextDetails details,
            Language language,
            WordingService wording,
            long person,
            WorkingTexts texts,
            SavedState saved) {
        this.key = details.key();
        this.version = details.in(language);
        this.wording = wording;
        addClassName("text-version");
        var name = LanguageOfText.nameInSentence(language);
        var heading = new H2(LanguageOfText.nameOf(language));
        heading.setId("text-" + language.tag());
        setAriaLabelledBy("text-" + language.tag());
        var place = "wording:" + key + ":" + language.tag();
        text = new WorkingTextArea(translate("wording.text.in", Map.of("language", name)), place, person, texts, saved);
        if (texts.find(place).isEmpty()) {
            text.setValue(version.current());
        }
        text.addAttachListener(attached -> TypedLanguage.mark(text, language));
        text.addValueChangeListener(change -> look());
        preview.addClassName("text-preview");
        add(head(heading), text, preview);
        if (version.edited() != null) {
            add(packaged(name));
        }
        look();
    }

    private Div head(H2 heading) {
        var head = new Div(heading, WordingWords.badge(version.state()));
        head.addClassName("text-version-head");
        return head;
    }

    /** The portal's own, what a release changed in it, and the way back to it. */
    private Component packaged(String name) {
        var language = version.language();
        var back = new Button(translate("wording.back"), click -> text.setValue(version.packaged()));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(translate("wording.back.in", Map.of("language", name)));
        var own = new Div();
        own.addClassName("text-packaged");
        if (version.before() != null && version.state() == TextState.STALE) {
            own.add(
                    new Paragraph(translate("wording.stale")),
                    new TextChanges(
                            translate("wording.packaged.before"),
                            version.before(),
                            language,
                            translate("wording.packaged.now"),
                            version.packaged(),
                            language));
        } else {
            if (version.state() == TextState.SET_ASIDE) {
                own.add(new Paragraph(translate("wording.set-aside")));
            }
            own.add(new H3(translate("wording.packaged")), WordingWords.pattern(version.packaged(), language));
        }
        own.add(back);
        return own;
    }

    /** Says what is wrong, or shows how it will look. */
    private void look() {
        preview.removeAll();
        if (isRight()) {
            preview.add(
                    new H3(translate("wording.preview")), samples(wording.samples(key, version.language(), words())));
        }
    }

    private Component samples(List<Sample> samples) {
        if (samples.size() == 1 && samples.getFirst().filled().isEmpty()) {
            return new UserText(samples.getFirst().text(), version.language());
        }
        var facts = new Facts();
        samples.forEach(sample -> facts.fact(sample.filled(), new UserText(sample.text(), version.language())));
        return facts;
    }

    private boolean isRight() {
        var problems = wording.check(key, version.language(), words());
        text.setErrorMessage(WordingWords.problems(problems));
        text.setInvalid(!problems.isEmpty());
        return problems.isEmpty();
    }

    Language language() {
        return version.language();
    }

    String words() {
        return text.getValue().strip();
    }

    /** Whether there is something to publish, or a stale text to look at. */
    boolean isChanged() {
        return version.state() == TextState.STALE || !words().equals(version.current());
    }

    /** What keeps it from being published, for the list above the form. */
    Optional<Problem> problem() {
        return isRight()
                ? Optional.empty()
                : Optional.of(new Problem(
                        translate(
                                "wording.problem.in",
                                Map.of(
                                        "language", LanguageOfText.nameOf(language()),
                                        "problem", text.getErrorMessage())),
                        text));
    }

    /** Forgets what was typed, once it was published. */
    void sent() {
        text.sent();
    }
}
