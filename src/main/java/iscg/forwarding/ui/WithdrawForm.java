package iscg.forwarding.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import iscg.draft.WorkingTexts;
import iscg.draft.ui.WorkingTextArea;
import iscg.forwarding.Advice;
import iscg.forwarding.SlipClosed;
import iscg.forwarding.SlipDetails;
import iscg.forwarding.SlipWithdrawalService;
import iscg.language.Moments;
import iscg.need.NeedDetails;
import iscg.need.ui.NeedPage;
import iscg.ui.ActionPanel;
import iscg.ui.Choice;
import iscg.ui.FieldGroup;
import iscg.ui.SavedState;
import java.util.List;

/** Takes back one of the open slips of a need, for a reason that everybody reads. */
class WithdrawForm extends Div {

    private final Choice<SlipDetails> slip = new Choice<>(translate("slip.withdraw.slip"));
    private final WorkingTextArea reason;
    private final SlipWithdrawalService service;
    private final NeedPage page;

    WithdrawForm(
            List<SlipDetails> open,
            SlipWords words,
            WorkingTexts texts,
            long person,
            Moments moments,
            SlipWithdrawalService service,
            ToldOfSlips told,
            NeedDetails need,
            NeedPage page) {
        this.service = service;
        this.page = page;
        var saved = new SavedState(moments);
        var place = "need-slips:" + open.getFirst().need() + ":withdraw";
        reason = new WorkingTextArea(translate("slip.withdraw.reason"), place, person, texts, saved);
        reason.setHelperText(translate("slip.withdraw.reason.help"));
        slip.setItems(open);
        slip.setItemLabelGenerator(one -> one == null ? "" : words.body(one));
        var withdraw = new Button(translate("slip.withdraw.act"));
        withdraw.setDisableOnClick(true);
        withdraw.addClickListener(click -> {
            if (isComplete()) {
                withdraw();
            }
            withdraw.setEnabled(true);
        });
        var toldOf = told.ofTakingBack(need, slip::getOptionalValue);
        slip.addValueChangeListener(change -> toldOf.refresh());
        add(
                new FieldGroup(slip, reason),
                toldOf,
                new ActionPanel().secondary(saved).dangerous(withdraw, translate("slip.withdraw.consequence")));
    }

    private boolean isComplete() {
        slip.setErrorMessage(translate("slip.withdraw.slip.missing"));
        slip.setInvalid(slip.isEmpty());
        var tooLong = reason.getValue().length() > Advice.LONGEST_TEXT;
        reason.setErrorMessage(translate(tooLong ? "forwarding.form.note.too-long" : "slip.withdraw.reason.missing"));
        reason.setInvalid(tooLong || reason.getValue().isBlank());
        if (slip.isInvalid()) {
            slip.focus();
        } else if (reason.isInvalid()) {
            reason.focus();
        }
        return !slip.isInvalid() && !reason.isInvalid();
    }

    private void withdraw() {
        try {
            service.withdraw(slip.getValue().id(), reason.getValue().strip());
            reason.sent();
            page.done(translate("slip.withdraw.done"));
        } catch (SlipClosed somebodyWasFirst) {
            page.movedOn();
        }
    }
}
