package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextField;
import iscg.need.MergeRefused;
import iscg.need.NeedNumber;
import java.util.Optional;

/** Where the number of another need is written. */
class OtherNeedField extends TextField {

    OtherNeedField() {
        super(translate("need.triage.merge.other.label"));
        setHelperText(translate("need.triage.merge.other.help"));
        setManualValidation(true);
        addValueChangeListener(change -> setInvalid(false));
    }

    /** The number, if it is one; if not, says so at the field and brings the keyboard there. */
    Optional<NeedNumber> number() {
        var number = NeedNumber.parse(getValue());
        if (number.isEmpty()) {
            refuse(MergeRefused.Reason.UNKNOWN);
        }
        return number;
    }

    void refuse(MergeRefused.Reason reason) {
        setErrorMessage(translate(reason.key()));
        setInvalid(true);
        focus();
    }
}
