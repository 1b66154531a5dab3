package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.need.DeclineReasons;
import iscg.need.MergeService;
import iscg.need.NeedDetails;
import iscg.need.NeedNumber;
import iscg.need.Sending;
import iscg.need.TriageService;
import iscg.ui.ActButton;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lays out for the secretariat what it works with on a need. */
@Component
class TriageDesk {

    private final TriageService triage;
    private final MergeService merging;
    private final DeclineReasons reasons;
    private final WrittenTexts texts;
    private final WhoReceives whoReceives;
    private final Actors actors;

    TriageDesk(
            TriageService triage,
            MergeService merging,
            DeclineReasons reasons,
            WrittenTexts texts,
            WhoReceives whoReceives,
            Actors actors) {
        this.triage = triage;
        this.merging = merging;
        this.reasons = reasons;
        this.texts = texts;
        this.whoReceives = whoReceives;
        this.actors = actors;
    }

    /** The panel for a need; empty for all but the secretariat. */
    Optional<TriagePanel> panelFor(NeedNumber number, NeedPage page) {
        return actors.current().is(Role.SECRETARIAT)
                ? Optional.of(new TriagePanel(number, this, triage, page, new MergeAct(number, this, merging, page)))
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
        return Optional.of(new ActButton(
                translate("need.triage.assign"),
                () -> page.act(
                        translate("need.triage.assigned"), () -> triage.assignToMe(need.number(), need.version()))));
    }

    DeclineChoice declineChoice() {
        return new DeclineChoice(reasons.all()).withOther();
    }

    /** Whom an act on the need as it stands will reach. */
    WhoIsTold told(Sending.Act act, NeedDetails need) {
        return whoReceives.folded(act, need);
    }

    WhoIsTold told(Supplier<Sending> sending) {
        return whoReceives.folded(sending);
    }

    /** What is put to the submitter alone; they may read another language than the secretariat. */
    TriageText question(NeedNumber number) {
        return texts.read("need:" + number + ":question", "need.triage.question");
    }

    /**
     * What everybody will read who may read the need.
     *
     * @param key the place of its words, such as {@code need.triage.answer}; what is typed is kept under its last part
     */
    TriageText closing(NeedNumber number, String key) {
        return texts.read("need:" + number + ":" + key.substring(key.lastIndexOf('.') + 1), key);
    }
}
