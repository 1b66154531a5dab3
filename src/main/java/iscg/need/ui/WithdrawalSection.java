package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import iscg.need.NeedDetails;
import iscg.need.NeedService;
import iscg.need.NeedStatus;
import iscg.need.Sending;
import iscg.need.WithdrawalService;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Lets the submitter withdraw a need from the need's own page; folded away, since it is rarely what one comes for. */
@Order(90)
@org.springframework.stereotype.Component
class WithdrawalSection implements NeedSection {

    private final NeedService needs;
    private final WithdrawalService withdrawals;
    private final TriageDesk desk;

    WithdrawalSection(NeedService needs, WithdrawalService withdrawals, TriageDesk desk) {
        this.needs = needs;
        this.withdrawals = withdrawals;
        this.desk = desk;
    }

    @Override
    public Optional<Component> of(NeedDetails need, NeedPage page) {
        return need.status().canBecome(NeedStatus.WITHDRAWN) && needs.isMine(need.number())
                ? Optional.of(folded(need, page))
                : Optional.empty();
    }

    private NativeDetails folded(NeedDetails need, NeedPage page) {
        var act = WrittenAct.dangerous(
                "need.withdrawal",
                desk.closing(need.number(), "need.withdrawal"),
                reason -> page.act(translate("need.withdrawal.done"), () -> {
                    withdrawals.withdraw(need.number(), need.version(), reason.text(), reason.language());
                    reason.sent();
                }));
        act.reaches(desk.told(Sending.Act.WITHDRAW, need)).offer(true);
        var folded = new NativeDetails(translate("need.withdrawal.title"), act);
        folded.addClassName("more");
        return folded;
    }
}
