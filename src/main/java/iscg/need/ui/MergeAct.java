package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import iscg.need.MergeRefused;
import iscg.need.MergeService;
import iscg.need.NeedDetails;
import iscg.need.NeedNumber;
import iscg.need.NeedStatus;
import iscg.need.Sending;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Closes a need as part of another one. */
class MergeAct extends Div {

    private final NeedNumber number;
    private final WhoIsTold told;
    private final MergeService merging;
    private final NeedPage page;
    private final OtherNeedField other = new OtherNeedField();
    private final WrittenAct act;
    private long seenVersion;
    private @Nullable NeedDetails shown;

    MergeAct(NeedNumber number, TriageDesk desk, MergeService merging, NeedPage page) {
        this.number = number;
        this.told = desk.told(this::sending);
        other.addValueChangeListener(change -> told.refresh());
        this.merging = merging;
        this.page = page;
        var reason = desk.closing(number, "need.triage.merge").preceded(other);
        act = WrittenAct.dangerous("need.triage.merge", reason, this::merge);
        act.reaches(told);
        add(act);
    }

    /** Offers it where the need can become part of another as it is now. */
    void show(NeedDetails need) {
        seenVersion = need.version();
        shown = need;
        act.offer(need.status().canBecome(NeedStatus.MERGED));
        setVisible(act.isVisible());
        told.refresh();
    }

    private Sending sending() {
        return Sending.about(Sending.Act.MERGE, Objects.requireNonNull(shown))
                .into(NeedNumber.parse(other.getValue()).orElse(null));
    }

    private void merge(TriageText reason) {
        other.number().ifPresent(into -> merge(into, reason));
    }

    private void merge(NeedNumber into, TriageText reason) {
        try {
            page.act(translate("need.triage.merged"), () -> {
                merging.merge(number, seenVersion, into, reason.text(), reason.language());
                reason.sent();
            });
        } catch (MergeRefused refused) {
            other.refuse(refused.reason());
        }
    }
}
