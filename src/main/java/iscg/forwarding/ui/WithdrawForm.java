package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import iscg.forwarding.Advice;
import iscg.forwarding.SlipClosed;
import iscg.forwarding.SlipDetails;
import iscg.forwarding.SlipWithdrawalService;
import iscg.need.NeedDetails;
import iscg.need.ui.NeedPage;
import iscg.need.ui.TriageText;
import iscg.need.ui.WrittenAct;
import iscg.need.ui.WrittenTexts;
import iscg.ui.Choice;
import java.util.List;

/** Takes back one of the open slips of a need, for a reason that everybody reads. */
class WithdrawForm extends Div {

    private final Choice<SlipDetails> slip = new Choice<>(translate("slip.withdraw.slip"));
    private final SlipWithdrawalService service;
    private final NeedPage page;

    WithdrawForm(
            List<SlipDetails> open,
            SlipWords words,
            WrittenTexts texts,
            SlipWithdrawalService service,
            ToldOfSlips told,
            NeedDetails need,
            NeedPage page) {
        this.service = service;
        this.page = page;
        slip.setRequiredIndicatorVisible(true);
        slip.setItems(open);
        slip.setItemLabelGenerator(one -> one == null ? "" : words.body(one));
        var toldOf = told.ofTakingBack(need, slip::getOptionalValue);
        slip.addValueChangeListener(change -> {
            slip.setInvalid(false);
            toldOf.refresh();
        });
        var reason = texts.read("need-slips:" + open.getFirst().need() + ":withdraw", "slip.withdraw")
                .atMost(Advice.LONGEST_TEXT)
                .preceded(slip, this::isChosen);
        var act = WrittenAct.dangerous("slip.withdraw", reason, this::withdraw).reaches(toldOf);
        act.offer(true);
        add(act);
    }

    private boolean isChosen() {
        slip.setErrorMessage(translate("slip.withdraw.slip.missing"));
        slip.setInvalid(slip.isEmpty());
        if (slip.isInvalid()) {
            slip.focus();
        }
        return !slip.isInvalid();
    }

    private void withdraw(TriageText reason) {
        try {
            service.withdraw(slip.getValue().id(), reason.text().strip(), reason.language());
            reason.sent();
            page.done(translate("slip.withdraw.done"));
        } catch (SlipClosed somebodyWasFirst) {
            page.movedOn();
        }
    }
}
