package iscg.translation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import iscg.audit.Act;
import iscg.identity.Bodies;
import iscg.language.Moments;
import iscg.translation.TranslationWork;
import iscg.ui.MomentText;
import iscg.ui.Names;
import iscg.ui.Reader;
import iscg.ui.Timeline;
import java.util.HashMap;
import org.springframework.stereotype.Component;

/** Tells in sentences what was released of a text, in whichever language. */
@Component
class ReleaseHistory {

    private final Bodies bodies;
    private final Moments moments;

    ReleaseHistory(Bodies bodies, Moments moments) {
        this.bodies = bodies;
        this.moments = moments;
    }

    Timeline of(TranslationWork work) {
        var timeline = new Timeline(translate("translation.history"));
        work.history().forEach(act -> timeline.entry(sentence(act), MomentText.inFull(act.at(), moments)));
        return timeline;
    }

    private String sentence(Act act) {
        var arguments = new HashMap<String, String>(act.details());
        var actor = act.actor();
        if (actor != null) {
            arguments.put("name", Names.inSentence(actor.name()));
            arguments.put(
                    "capacity",
                    Names.inSentence(bodies.capacityInBrackets(
                            actor.capacity(), Reader.current().language())));
        }
        return translate("history." + act.verb(), arguments);
    }
}
