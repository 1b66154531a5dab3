package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import iscg.need.NeedDetails;
import iscg.need.NeedMovedOn;
import iscg.need.NeedNumber;
import iscg.need.NeedStatus;
import iscg.need.TriageService;
import iscg.ui.ActionPanel;
import iscg.ui.PageSection;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * What the secretariat can do with a need as it stands. The fields outlive every re-reading of the page, so that whoever
 * comes second loses nothing and can act again.
 */
class TriagePanel extends PageSection {

    private final NeedNumber number;
    private final TriageService triage;
    private final NeedPage page;
    private final Button assign = new Button(translate("need.triage.assign"));
    private final WrittenAct ask;
    private final WrittenAct answer;
    private final WrittenAct decline;
    private long seenVersion;

    TriagePanel(NeedNumber number, TriageDesk desk, TriageService triage, NeedPage page) {
        super(translate("need.triage.title"));
        this.number = number;
        this.triage = triage;
        this.page = page;
        assign.setDisableOnClick(true);
        assign.addClickListener(click -> assign());
        ask = WrittenAct.ordinary("need.triage.question", desk.question(number), this::ask);
        answer = WrittenAct.ordinary("need.triage.answer", desk.closing(number, "answer"), this::answer);
        decline = WrittenAct.dangerous("need.triage.reason", desk.closing(number, "reason"), this::decline);
        add(new ActionPanel().secondary(assign), ask, answer, decline);
    }

    /** Offers what can be done with the need as it is now. */
    void show(NeedDetails need) {
        seenVersion = need.version();
        var status = need.status();
        assign.setVisible(!status.isClosed());
        ask.offer(status.canBecome(NeedStatus.ASKED_BACK));
        answer.offer(status.canBecome(NeedStatus.ANSWERED));
        answer.due(status == NeedStatus.READY_TO_ANSWER);
        decline.offer(status.canBecome(NeedStatus.DECLINED));
        setVisible(Stream.of(assign, ask, answer, decline).anyMatch(Component::isVisible));
    }

    private void assign() {
        act("need.triage.assigned", () -> triage.assignToMe(number, seenVersion));
        assign.setEnabled(true);
    }

    private void ask(TriageText question) {
        act("need.triage.asked", () -> {
            triage.ask(number, seenVersion, question.text());
            question.sent();
        });
    }

    private void answer(TriageText answer) {
        act("need.triage.answered", () -> {
            triage.answer(number, seenVersion, answer.text(), answer.language());
            answer.sent();
        });
    }

    private void decline(TriageText reason) {
        act("need.triage.declined", () -> {
            triage.decline(number, seenVersion, reason.text(), reason.language());
            reason.sent();
        });
    }

    private void act(String done, Runnable step) {
        try {
            step.run();
            page.done(translate(done));
        } catch (NeedMovedOn | ConcurrencyFailureException somebodyWasFirst) {
            page.movedOn();
        }
    }
}
