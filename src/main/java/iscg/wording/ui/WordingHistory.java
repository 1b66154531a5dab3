package iscg.wording.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import iscg.audit.Act;
import iscg.identity.Bodies;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.ui.MomentText;
import iscg.ui.Names;
import iscg.ui.Reader;
import iscg.ui.TextChanges;
import iscg.ui.Timeline;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells in sentences who changed a text, and what. */
@Component
class WordingHistory {

    private final Bodies bodies;
    private final Moments moments;

    WordingHistory(Bodies bodies, Moments moments) {
        this.bodies = bodies;
        this.moments = moments;
    }

    Timeline of(List<Act> acts) {
        var timeline = new Timeline(translate("wording.history"));
        for (var act : acts.reversed()) {
            timeline.entry(new Span(sentence(act)), MomentText.inFull(act.at(), moments), changes(act));
        }
        return timeline;
    }

    private String sentence(Act act) {
        var actor = act.actor();
        var reader = Reader.current().language();
        return translate(
                "history." + act.verb(),
                Map.of(
                        "language", act.details().getOrDefault("language", ""),
                        "name", actor == null ? "" : Names.inSentence(actor.name()),
                        "capacity",
                                actor == null
                                        ? ""
                                        : Names.inSentence(bodies.capacityInBrackets(actor.capacity(), reader))));
    }

    private static TextChanges changes(Act act) {
        var details = act.details();
        var language = Language.ofTag(details.getOrDefault("language", "")).orElse(Language.ENGLISH);
        return new TextChanges(
                translate("wording.history.before"),
                details.getOrDefault("before", ""),
                language,
                translate("wording.history.after"),
                details.getOrDefault("after", ""),
                language);
    }
}
