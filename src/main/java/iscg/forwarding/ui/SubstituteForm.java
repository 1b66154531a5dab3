package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import iscg.forwarding.SlipClosed;
import iscg.forwarding.SlipDetails;
import iscg.forwarding.SlipMovedOn;
import iscg.forwarding.SubstituteService;
import iscg.identity.Actor;
import iscg.need.NeedDetails;
import iscg.need.ui.NeedPage;
import iscg.ui.ActButton;
import iscg.ui.ActionPanel;
import iscg.ui.FieldGroup;
import iscg.ui.Names;
import iscg.ui.Notice;
import java.util.List;
import java.util.Map;

/**
 * Tells the secretariat that nobody is left who could send a body's reply, and lets it name somebody else of the body. Where nobody
 * else is known either, the request can be withdrawn and another body be asked.
 */
class SubstituteForm extends Div {

    private final SlipDetails slip;
    private final SubstituteService service;
    private final NeedPage page;

    SubstituteForm(
            SlipDetails slip,
            List<Actor> candidates,
            SlipWords words,
            ToldOfSlips told,
            NeedDetails need,
            SubstituteService service,
            NeedPage page) {
        this.slip = slip;
        this.service = service;
        this.page = page;
        var body = Map.of("body", words.body(slip));
        add(Notice.warning(
                translate("slip.substitute.title", body),
                translate(candidates.isEmpty() ? "slip.substitute.nobody" : "slip.substitute.text")));
        if (candidates.isEmpty()) {
            return;
        }
        var person = new ColleagueChoice("slip.substitute.person", candidates, one -> words.person(one, slip));
        var toldOf = told.ofSubstitute(need, slip, person::person);
        person.addValueChangeListener(change -> toldOf.refresh());
        var name = new ActButton(translate("slip.substitute.act"), () -> {
            if (person.isComplete()) {
                name(person.getValue());
            }
        });
        add(new FieldGroup(person), toldOf, new ActionPanel().secondary(name));
    }

    private void name(Actor chosen) {
        try {
            service.name(slip.id(), chosen.person());
            page.done(translate("slip.substitute.done", Map.of("name", Names.inSentence(chosen.name()))));
        } catch (SlipClosed | SlipMovedOn somebodyWasFirst) {
            page.movedOn();
        }
    }
}
