package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import iscg.draft.WorkingTexts;
import iscg.draft.ui.WorkingTextArea;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.language.LanguageDetector;
import iscg.language.Moments;
import iscg.need.NeedDetails;
import iscg.need.NeedNumber;
import iscg.need.TriageService;
import iscg.ui.LanguageOfText;
import iscg.ui.SavedState;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lays out for the secretariat what it works with on a need. */
@Component
class TriageDesk {

    private final TriageService triage;
    private final WorkingTexts texts;
    private final LanguageDetector detector;
    private final Moments moments;
    private final Actors actors;

    TriageDesk(TriageService triage, WorkingTexts texts, LanguageDetector detector, Moments moments, Actors actors) {
        this.triage = triage;
        this.texts = texts;
        this.detector = detector;
        this.moments = moments;
        this.actors = actors;
    }

    /** The panel for a need; empty for all but the secretariat. */
    Optional<TriagePanel> panelFor(NeedNumber number, NeedPage page) {
        return actors.current().is(Role.SECRETARIAT)
                ? Optional.of(new TriagePanel(number, this, triage, page))
                : Optional.empty();
    }

    /** Takes charge of a need; empty where it is closed or theirs already, and for all but the secretariat. */
    Optional<Button> assignButton(NeedDetails need, NeedPage page) {
        var actor = actors.current();
        if (need.status().isClosed()
                || !actor.is(Role.SECRETARIAT)
                || actor.name().equals(need.assignee())) {
            return Optional.empty();
        }
        var assign = new Button(translate("need.triage.assign"));
        assign.setDisableOnClick(true);
        assign.addClickListener(click ->
                page.act(translate("need.triage.assigned"), () -> triage.assignToMe(need.number(), need.version())));
        return Optional.of(assign);
    }

    /** What is put to the submitter alone. */
    TriageText question(NeedNumber number) {
        var saved = new SavedState(moments);
        return new TriageText(area(number, "question", saved), null, saved, "need.triage.question");
    }

    /** What everybody will read who may read the need. */
    TriageText closing(NeedNumber number, String name) {
        var saved = new SavedState(moments);
        var area = area(number, name, saved);
        var language = new LanguageOfText(translate("need.triage." + name + ".language"), area);
        return new TriageText(area, language.detectedFrom(area, detector), saved, "need.triage." + name);
    }

    private WorkingTextArea area(NeedNumber number, String name, SavedState saved) {
        return new WorkingTextArea(
                translate("need.triage." + name + ".label"),
                "need:" + number + ":" + name,
                actors.current().person(),
                texts,
                saved);
    }
}
