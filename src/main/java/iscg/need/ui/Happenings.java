package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import iscg.audit.Act;
import iscg.identity.Bodies;
import iscg.language.Moments;
import iscg.need.NeedDetails;
import iscg.ui.MomentText;
import iscg.ui.Names;
import iscg.ui.Notice;
import iscg.ui.Reader;
import iscg.ui.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what happened to a need in plain sentences: who did what, in which capacity, when. */
@org.springframework.stereotype.Component
class Happenings {

    private final Bodies bodies;
    private final Moments moments;

    Happenings(Bodies bodies, Moments moments) {
        this.bodies = bodies;
        this.moments = moments;
    }

    /** All of it, and what comes next while the need is open. */
    Timeline timeline(NeedDetails need, List<Act> acts) {
        var timeline = new Timeline(translate("need.timeline.title"));
        acts.forEach(
                act -> timeline.entry(new Span(sentence(act)), MomentText.inFull(act.at(), moments), receipt(act)));
        if (!need.status().isClosed()) {
            timeline.next(translate(need.status().turn().key()));
        }
        return timeline;
    }

    private static Component[] receipt(Act act) {
        return act.receipt().map(ReceiptLink::new).stream().toArray(Component[]::new);
    }

    /** Why an act was not done: exactly what happened since the person looked. */
    Notice meanwhile(List<Act> acts) {
        var list = new UnorderedList();
        acts.forEach(act -> list.add(new ListItem(sentence(act))));
        return Notice.warning(heading(acts), list, new Paragraph(translate("need.meanwhile.text")));
    }

    private static String heading(List<Act> acts) {
        return Optional.ofNullable(acts.isEmpty() ? null : acts.getLast().actor())
                .map(actor -> translate("need.meanwhile.by", Map.of("name", Names.inSentence(actor.name()))))
                .orElseGet(() -> translate("need.meanwhile"));
    }

    private String sentence(Act act) {
        var reader = Reader.current().language();
        var arguments = new HashMap<String, String>(act.details());
        arguments.computeIfPresent("body", (key, code) -> bodies.body(code).name(reader));
        arguments.computeIfPresent("other", (key, code) -> bodies.body(code).name(reader));
        arguments.computeIfPresent("drafter", (key, name) -> Names.inSentence(name));
        arguments.computeIfPresent("substitute", (key, name) -> Names.inSentence(name));
        arguments.computeIfPresent("symbol", (key, symbol) -> Names.symbolInSentence(symbol));
        var actor = act.actor();
        if (actor != null) {
            arguments.put("name", Names.inSentence(actor.name()));
            arguments.put("capacity", Names.inSentence(bodies.capacityInBrackets(actor.capacity(), reader)));
        }
        return translate("history." + act.verb(), arguments);
    }
}
