package iscg.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import iscg.identity.Body;
import iscg.meeting.MeetingId;
import iscg.meeting.ui.ToldOfMeeting;
import iscg.report.CoverPurpose;
import iscg.report.CoverSlipService;
import iscg.report.ReportSent;
import iscg.ui.ActionPanel;
import iscg.ui.Choice;
import iscg.ui.DatePickerTexts;
import iscg.ui.FieldGroup;
import iscg.ui.Reader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** To whom an issued report goes, what for and by when. */
class SlipFields extends FieldSet {

    SlipFields(
            MeetingId meeting,
            List<Body> bodies,
            CoverSlipService slips,
            WhoIsToldOfReports whoIsTold,
            ReportPage page) {
        super(translate("report.slip.send"));
        addClassName("question-group");
        var body = new Choice<Body>(translate("report.slip.body"));
        body.setItems(bodies);
        body.setItemLabelGenerator(one -> one.name(Reader.current().language()));
        body.setValue(bodies.getFirst());
        var information = new Checkbox(translate("report.slip.information"), true);
        var action = new Checkbox(translate("report.slip.action"));
        var by = new DatePicker(translate("report.slip.reply-by"));
        by.setI18n(DatePickerTexts.inReadersLanguage());
        by.setManualValidation(true);
        by.setAutoOpen(false);
        by.setVisible(false);
        action.addValueChangeListener(change -> by.setVisible(action.getValue()));
        var send = new Button(translate("report.slip.send"), click -> {
            try {
                slips.send(meeting, body.getValue().code(), purposes(information, action), by.getValue());
            } catch (IllegalArgumentException incomplete) {
                page.refuse(translate("report.slip.send"), translate("report.slip.purpose-missing"));
                return;
            } catch (IllegalStateException twice) {
                page.refuse(translate("report.slip.send"), translate("report.slip.already"));
                return;
            }
            page.act(translate("report.slip.sent"), () -> {});
        });
        var told = new ToldOfMeeting(() -> action.getValue() && by.getValue() == null
                ? new Paragraph(translate("report.slip.purpose-missing"))
                : whoIsTold.of(
                        new ReportSent(meeting, body.getValue().code(), action.getValue() ? by.getValue() : null)));
        body.addValueChangeListener(change -> told.refresh());
        action.addValueChangeListener(change -> told.refresh());
        by.addValueChangeListener(change -> told.refresh());
        add(new FieldGroup(body, information, action, by), told, new ActionPanel().primary(send));
    }

    private static Set<CoverPurpose> purposes(Checkbox information, Checkbox action) {
        var purposes = EnumSet.noneOf(CoverPurpose.class);
        if (information.getValue()) {
            purposes.add(CoverPurpose.INFORMATION);
        }
        if (action.getValue()) {
            purposes.add(CoverPurpose.ACTION);
        }
        return purposes;
    }
}
