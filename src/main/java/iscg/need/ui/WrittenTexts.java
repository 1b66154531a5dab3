package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.draft.WorkingTexts;
import iscg.draft.ui.WorkingTextArea;
import iscg.identity.Actors;
import iscg.language.LanguageDetector;
import iscg.language.Moments;
import iscg.ui.LanguageOfText;
import iscg.ui.SavedState;
import org.springframework.stereotype.Component;

/** Lays out what one writes for an act; what is typed is kept until it is sent. */
@Component
public class WrittenTexts {

    private final WorkingTexts texts;
    private final LanguageDetector detector;
    private final Moments moments;
    private final Actors actors;

    WrittenTexts(WorkingTexts texts, LanguageDetector detector, Moments moments, Actors actors) {
        this.texts = texts;
        this.detector = detector;
        this.moments = moments;
        this.actors = actors;
    }

    /**
     * What others will read, so that it states its language.
     *
     * @param place as {@link WorkingTexts} knows it
     * @param key the place of its words, such as {@code need.triage.question}
     */
    public TriageText read(String place, String key) {
        var saved = new SavedState(moments);
        var area = area(place, key, saved);
        var language = new LanguageOfText(translate(key + ".language"), area);
        return new TriageText(area, language.detectedFrom(area, detector), saved, key);
    }

    private WorkingTextArea area(String place, String key, SavedState saved) {
        return new WorkingTextArea(
                translate(key + ".label"), place, actors.current().person(), texts, saved);
    }
}
