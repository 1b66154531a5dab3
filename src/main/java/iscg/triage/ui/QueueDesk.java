package iscg.triage.ui;

import com.vaadin.flow.router.Location;
import iscg.need.DeclineReasons;
import iscg.need.NeedService;
import iscg.need.Sending;
import iscg.need.TriageService;
import iscg.need.ui.DeclineChoice;
import iscg.need.ui.TriageText;
import iscg.need.ui.WhoIsTold;
import iscg.need.ui.WhoReceives;
import iscg.need.ui.WrittenTexts;
import iscg.triage.BulkTriage;
import iscg.triage.ChosenNeed;
import iscg.triage.Keys;
import iscg.triage.SavedQueues;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lays out what the secretariat works with on its queue. */
@Component
class QueueDesk {

    private final SavedQueues saved;
    private final TriageService triage;
    private final BulkTriage bulk;
    private final DeclineReasons reasons;
    private final WrittenTexts texts;
    private final NeedService needs;
    private final WhoReceives whoReceives;
    private final Keys keys;

    QueueDesk(
            SavedQueues saved,
            TriageService triage,
            BulkTriage bulk,
            DeclineReasons reasons,
            WrittenTexts texts,
            NeedService needs,
            WhoReceives whoReceives,
            Keys keys) {
        this.saved = saved;
        this.triage = triage;
        this.bulk = bulk;
        this.reasons = reasons;
        this.texts = texts;
        this.needs = needs;
        this.whoReceives = whoReceives;
        this.keys = keys;
    }

    SavedQueuesPanel savedQueues() {
        return new SavedQueuesPanel(saved, triage);
    }

    /** @param changed called with the queue's address after something was done to needs in it */
    QueueActs acts(Consumer<Location> changed) {
        return new QueueActs(bulk, this, changed);
    }

    DeclineChoice declineChoice() {
        return new DeclineChoice(reasons.all());
    }

    /** One reason for all that are declined at once. */
    TriageText declineReason() {
        return texts.read("triage:decline", "triage.bulk.decline");
    }

    /** Whom it will reach if those that are chosen are declined. */
    WhoIsTold toldOfDeclining(Supplier<List<ChosenNeed>> chosen) {
        return whoReceives.foldedEach(() -> chosen.get().stream()
                .flatMap(one -> needs.find(one.number()).stream())
                .map(need -> Sending.about(Sending.Act.DECLINE, need))
                .toList());
    }

    boolean keysAreOn() {
        return keys.areOn();
    }
}
