package iscg.meeting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.FieldSet;
import iscg.draft.WorkingTexts;
import iscg.draft.ui.WorkingTextArea;
import iscg.identity.Actors;
import iscg.language.Language;
import iscg.language.LanguageDetector;
import iscg.language.Moments;
import iscg.ui.ActionPanel;
import iscg.ui.FieldGroup;
import iscg.ui.LanguageOfText;
import iscg.ui.SavedState;
import java.util.Objects;
import java.util.function.BiConsumer;

/** An act that needs a reason: where it is written and kept until it is given, its language, and the button. */
public class ReasonForm extends FieldSet {

    private static final int LONGEST = 10_000;

    private final WorkingTextArea reason;
    private final LanguageOfText language;

    private ReasonForm(String key, WorkingTextArea reason, SavedState saved, LanguageDetector detector) {
        super(translate(key + ".heading"));
        this.reason = reason;
        addClassName("question-group");
        reason.setHelperText(translate(key + ".help"));
        reason.setMaxLength(LONGEST);
        language = new LanguageOfText(translate("meeting.reason.language"), reason).detectedFrom(reason, detector);
        add(new FieldGroup(reason, language), new ActionPanel().secondary(saved));
    }

    /**
     * Whether a reason is there; if not, says so at the field and brings the keyboard there.
     */
    private boolean isComplete() {
        reason.setErrorMessage(translate("meeting.reason.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid()) {
            reason.focus();
        } else if (language.isEmpty()) {
            language.setErrorMessage(translate("meeting.reason.language-missing"));
            language.setInvalid(true);
            language.focus();
        }
        return !reason.getValue().isBlank() && !language.isEmpty();
    }

    private void onAct(BiConsumer<String, Language> act) {
        if (isComplete()) {
            act.accept(reason.getValue(), Objects.requireNonNull(language.getValue()));
        }
    }

    /** Makes such forms. */
    @org.springframework.stereotype.Component
    public static class Maker {

        private final WorkingTexts texts;
        private final Actors actors;
        private final Moments moments;
        private final LanguageDetector detector;

        Maker(WorkingTexts texts, Actors actors, Moments moments, LanguageDetector detector) {
            this.texts = texts;
            this.actors = actors;
            this.moments = moments;
            this.detector = detector;
        }

        /**
         * @param key the place of its words, such as {@code meeting.cancel}
         * @param place under which the reason is kept while it is written
         * @param act done with the reason and its language
         */
        public ReasonForm of(String key, String place, BiConsumer<String, Language> act) {
            var saved = new SavedState(moments);
            var text = new WorkingTextArea(
                    translate(key + ".label"), place, actors.current().person(), texts, saved);
            var form = new ReasonForm(key, text, saved, detector);
            var button = new Button(translate(key + ".act"));
            button.setDisableOnClick(true);
            button.addClickListener(click -> {
                form.onAct((reason, language) -> {
                    act.accept(reason, language);
                    text.sent();
                });
                button.setEnabled(true);
            });
            form.add(new ActionPanel().dangerous(button, translate(key + ".consequence")));
            return form;
        }
    }
}
