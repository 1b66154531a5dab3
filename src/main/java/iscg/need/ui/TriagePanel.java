package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import iscg.need.NeedDetails;
import iscg.need.NeedNumber;
import iscg.need.NeedStatus;
import iscg.need.Sending;
import iscg.need.TriageService;
import java.util.stream.Stream;

/**
 * What the secretariat can do with a need as it stands. The fields outlive every re-reading of the page, so that whoever
 * comes second loses nothing and can act again.
 */
class TriagePanel extends Section {

    private final NeedNumber number;
    private final TriageDesk desk;
    private final TriageService triage;
    private final NeedPage page;
    private final WrittenAct ask;
    private final WrittenAct answer;
    private final WrittenAct decline;
    private final DeclineChoice listed;
    private final MergeAct merge;
    private long seenVersion;

    TriagePanel(NeedNumber number, TriageDesk desk, TriageService triage, NeedPage page, MergeAct merge) {
        setAriaLabel(translate("need.triage.title"));
        addClassName("triage-panel");
        this.number = number;
        this.desk = desk;
        this.triage = triage;
        this.page = page;
        this.merge = merge;
        this.listed = desk.declineChoice();
        ask = WrittenAct.ordinary("need.triage.question", desk.question(number), this::ask);
        answer = WrittenAct.ordinary("need.triage.answer", desk.closing(number, "need.triage.answer"), this::answer);
        var reason = desk.closing(number, "need.triage.reason").preceded(listed);
        decline = WrittenAct.dangerous("need.triage.reason", reason, this::decline);
        add(ask, answer, merge, decline);
    }

    /** Offers what can be done with the need as it is now. */
    void show(NeedDetails need) {
        seenVersion = need.version();
        var status = need.status();
        ask.offer(status.canBecome(NeedStatus.ASKED_BACK));
        answer.offer(status.canBecome(NeedStatus.ANSWERED));
        answer.due(status == NeedStatus.READY_TO_ANSWER);
        decline.offer(status.canBecome(NeedStatus.DECLINED));
        merge.show(need);
        ask.reaches(desk.told(Sending.Act.ASK, need));
        answer.reaches(desk.told(Sending.Act.ANSWER, need));
        decline.reaches(desk.told(Sending.Act.DECLINE, need));
        setVisible(Stream.of(ask, answer, merge, decline).anyMatch(Component::isVisible));
    }

    private void ask(TriageText question) {
        page.act(translate("need.triage.asked"), () -> {
            triage.ask(number, seenVersion, question.text(), question.language());
            question.sent();
        });
    }

    private void answer(TriageText answer) {
        page.act(translate("need.triage.answered"), () -> {
            triage.answer(number, seenVersion, answer.text(), answer.language());
            answer.sent();
        });
    }

    private void decline(TriageText reason) {
        if (listed.isComplete()) {
            page.act(translate("need.triage.declined"), () -> {
                triage.decline(number, seenVersion, listed.getValue().code(), reason.text(), reason.language());
                reason.sent();
            });
        }
    }
}
